package org.homeostat.engine.p4solve;

import org.homeostat.engine.p4solve.Outcome.Ending;

/**
 * Newton's method for u = F(u), with a step that is halved until the residuals, each relative to the size of its
 * variable, get smaller in the sum of squares (Armijo's rule; Dennis and Schnabel, Numerical Methods for Unconstrained
 * Optimization and Nonlinear Equations, 1983).
 *
 * <p>It ends when every residual is below 1e-13 of its variable, or when steps no longer help and the residuals are
 * below 1e-12 of the numbers that the values are made from. Where the Jacobian is singular or not finite it moves from
 * u towards F(u), as far as that helps. Where no step helps it takes up to ten whole ones all the same, because a
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
    private double[] u;
    private double[] f;
    private int leaps;

    Newton(Loop loop, Run run, int period) {
        this.loop = loop;
        this.run = run;
        this.period = period;
    }

    /** Solves from a first guess; if that succeeds, the current row holds the solution. */
    Outcome solve(double[] guess) {
        u = guess.clone();
        f = new double[u.length];
        if (!loop.evaluate(run, period, u, f)) {
            return new Outcome(Ending.NOT_FINITE, 0, u, f);
        }
        for (int step = 0; step < STEPS; step++) {
            run.cancellation().check();
            if (isSolved()) {
                return new Outcome(Ending.SOLVED, step, u, f);
            }
            Ending ending = advance();
            if (ending != null) {
                loop.evaluate(run, period, u, f);
                return new Outcome(ending, step, u, f);
            }
        }
        return new Outcome(isSolved() ? Ending.SOLVED : Ending.TOO_SLOW, STEPS, u, f);
    }

    private boolean isSolved() {
        boolean solved = true;
        for (int i = 0; i < u.length; i++) {
            solved &= Math.abs(f[i] - u[i]) <= TOLERANCE * Math.max(Math.abs(u[i]), Math.abs(f[i]));
        }
        return solved;
    }

    /** Takes one step; answers null if it led nearer to the solution. */
    private Ending advance() {
        double[] residual = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            residual[i] = f[i] - u[i];
        }
        Linearization linear = Linearization.at(loop, run, period, u, f);
        boolean rounding = linear.isFinite() && linear.isRounding(residual, ROUNDING);
        double[] newton = linear.isFinite() ? linear.step(residual) : null;
        if (newton == null && rounding) {
            return Ending.SOLVED;
        }
        double[] direction = newton == null ? residual : newton;
        double[] scale = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            double largest = Math.max(Math.max(Math.abs(u[i]), Math.abs(f[i])), Math.abs(u[i] + direction[i]));
            scale[i] = largest > 0 ? largest : 1;
        }
        Ending ending = search(direction, scale, merit(u, f, scale), rounding);
        if (newton == null && ending == Ending.STUCK) {
            return linear.isFinite() ? Ending.SINGULAR : Ending.NOT_FINITE;
        }
        return ending == Ending.STUCK && leap(direction) ? null : ending;
    }

    /** Takes the whole step although it leads away, in the hope of a solution beyond a jump of the equations. */
    private boolean leap(double[] direction) {
        if (leaps == LEAPS) {
            return false;
        }
        leaps++;
        double[] trial = new double[u.length];
        double[] value = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            trial[i] = u[i] + direction[i];
        }
        if (!loop.evaluate(run, period, trial, value)) {
            return false;
        }
        u = trial;
        f = value;
        return true;
    }

    private Ending search(double[] direction, double[] scale, double merit, boolean rounding) {
        double[] trial = new double[u.length];
        double[] value = new double[u.length];
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int i = 0; i < u.length; i++) {
                trial[i] = u[i] + length * direction[i];
            }
            boolean finite = loop.evaluate(run, period, trial, value);
            if (finite && merit(trial, value, scale) < merit * (1 - PROGRESS * length)) {
                u = trial;
                f = value;
                return null;
            }
            if (rounding) {
                return Ending.SOLVED;
            }
            length /= 2;
        }
        return Ending.STUCK;
    }

    private static double merit(double[] u, double[] f, double[] scale) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            double relative = (f[i] - u[i]) / scale[i];
            sum += relative * relative;
        }
        return sum;
    }
}
