package org.homeostat.engine.p4solve;

import org.homeostat.engine.p4solve.Outcome.Ending;

/**
 * Newton's method for a loop, with a step that is halved until the residuals, each relative to the size of its variable
 * or of its equation's sides, get smaller in the sum of squares (Armijo's rule; Dennis and Schnabel, Numerical Methods for Unconstrained
 * Optimization and Nonlinear Equations, 1983).
 *
 * <p>It ends when every residual is below 1e-13 of its sides, or when steps no longer help and the residuals are
 * below 1e-12 of the numbers that the values are made from. Where the Jacobian is singular or not finite it moves
 * defined variables towards what their definitions give, as far as that helps. Where no step helps it takes up to ten whole ones all the same, because a
 * solution may lie beyond a jump.
 */
final class Newton {

    private static final int STEPS = 100;
    private static final int HALVINGS = 40;
    private static final int LEAPS = 10;
    private static final double PROGRESS = 1e-4;
    private static final double TOLERANCE = 1e-13;
    private static final double ROUNDING = 1e-12;

    private final Loop loop;
    private final Run run;
    private final int period;
    private Point now;
    private int leaps;

    Newton(Loop loop, Run run, int period) {
        this.loop = loop;
        this.run = run;
        this.period = period;
    }

    /** Solves from a first guess; if that succeeds, the current row holds the solution. */
    Outcome solve(double[] guess) {
        now = Point.at(guess.clone());
        if (!loop.evaluate(run, period, now)) {
            return new Outcome(Ending.NOT_FINITE, 0, now);
        }
        for (int step = 0; step < STEPS; step++) {
            run.cancellation().check();
            if (isSolved()) {
                return new Outcome(Ending.SOLVED, step, now);
            }
            Ending ending = advance();
            if (ending != null) {
                loop.evaluate(run, period, now);
                return new Outcome(ending, step, now);
            }
        }
        return new Outcome(isSolved() ? Ending.SOLVED : Ending.TOO_SLOW, STEPS, now);
    }

    private boolean isSolved() {
        boolean solved = true;
        for (int i = 0; i < now.size(); i++) {
            solved &= Math.abs(now.residual(i)) <= TOLERANCE * now.size(i);
        }
        return solved;
    }

    /** Takes one step; answers null if it led nearer to the solution. */
    private Ending advance() {
        double[] residual = new double[now.size()];
        for (int i = 0; i < residual.length; i++) {
            residual[i] = now.residual(i);
        }
        Linearization linear = Linearization.at(loop, run, period, now);
        boolean rounding = linear.isFinite() && linear.isRounding(residual, ROUNDING);
        double[] newton = linear.isFinite() ? linear.step(residual) : null;
        if (newton == null && rounding) {
            return Ending.SOLVED;
        }
        double[] direction = newton == null ? towardsDefinitions(residual) : newton;
        double[] scale = scale(direction, linear);
        Ending ending = search(direction, scale, merit(now, scale), rounding);
        if (newton == null && ending == Ending.STUCK) {
            return linear.isFinite() ? Ending.SINGULAR : Ending.NOT_FINITE;
        }
        return ending == Ending.STUCK && leap(direction) ? null : ending;
    }

    /** Variables that are defined move to what their definitions give; the others stay. */
    private double[] towardsDefinitions(double[] residual) {
        double[] direction = residual.clone();
        for (int i = 0; i < direction.length; i++) {
            direction[i] = loop.isDefined(i) ? direction[i] : 0;
        }
        return direction;
    }

    private double[] scale(double[] direction, Linearization linear) {
        double[] scale = new double[now.size()];
        for (int i = 0; i < scale.length; i++) {
            double further = loop.isDefined(i) ? Math.abs(now.u()[i] + direction[i])
                    : linear.isFinite() ? linear.size(i) : 0;
            double largest = Math.max(now.size(i), further);
            scale[i] = largest > 0 ? largest : 1;
        }
        return scale;
    }

    /** Takes the whole step although it leads away, in the hope of a solution beyond a jump of the equations. */
    private boolean leap(double[] direction) {
        if (leaps == LEAPS) {
            return false;
        }
        leaps++;
        Point trial = moved(direction, 1);
        if (!loop.evaluate(run, period, trial)) {
            return false;
        }
        now = trial;
        return true;
    }

    private Point moved(double[] direction, double length) {
        double[] u = new double[direction.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = now.u()[i] + length * direction[i];
        }
        return Point.at(u);
    }

    private Ending search(double[] direction, double[] scale, double merit, boolean rounding) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            Point trial = moved(direction, length);
            boolean finite = loop.evaluate(run, period, trial);
            if (finite && merit(trial, scale) < merit * (1 - PROGRESS * length)) {
                now = trial;
                return null;
            }
            if (rounding) {
                return Ending.SOLVED;
            }
            length /= 2;
        }
        return Ending.STUCK;
    }

    private static double merit(Point point, double[] scale) {
        double sum = 0;
        for (int i = 0; i < scale.length; i++) {
            double relative = point.residual(i) / scale[i];
            sum += relative * relative;
        }
        return sum;
    }
}
