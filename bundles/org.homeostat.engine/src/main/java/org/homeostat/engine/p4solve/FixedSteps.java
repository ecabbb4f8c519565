package org.homeostat.engine.p4solve;

import org.homeostat.engine.ModelException;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Integration.Method;
import org.homeostat.ir.Origin;

/**
 * Steps of equal length within a period, by Euler's rule or by the classical rule of order 4 (Runge 1895, Kutta 1901).
 *
 * @param integration the rule and the longest step
 */
record FixedSteps(Integration integration) implements Integrator {

    /** More steps than these in one period are taken for a mistake. */
    private static final int MOST = 1_000_000;

    /** A period that is longer than a whole number of steps by less than this share of one has that number. */
    private static final double SLACK = 1e-9;

    @Override
    public double[] end(Field field, Run run, int period, double[] start) {
        double dt = run.model().time().dt();
        double exact = dt / integration.step();
        if (exact > MOST) {
            throw new ModelException(Origin.NONE, "A step of " + integration.step() + " years makes more than " + MOST
                    + " steps a period: take a longer one");
        }
        int steps = Math.max(1, (int) Math.ceil(exact - SLACK));
        double[] y = start.clone();
        for (int step = 0; step < steps; step++) {
            run.cancellation().check();
            y = integration.method() == Method.EULER ? euler(field, run, period, step, steps, y)
                    : rungeKutta(field, run, period, step, steps, y);
        }
        return y;
    }

    private static double[] euler(Field field, Run run, int period, int step, int steps, double[] y) {
        double h = run.model().time().dt() / steps;
        return moved(y, h, field.at(run, period, (double) step / steps, y));
    }

    private static double[] rungeKutta(Field field, Run run, int period, int step, int steps, double[] y) {
        double h = run.model().time().dt() / steps;
        double begin = (double) step / steps;
        double middle = (step + 0.5) / steps;
        double[] k1 = field.at(run, period, begin, y);
        double[] k2 = field.at(run, period, middle, moved(y, h / 2, k1));
        double[] k3 = field.at(run, period, middle, moved(y, h / 2, k2));
        double[] k4 = field.at(run, period, (step + 1.0) / steps, moved(y, h, k3));
        double[] mean = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            mean[i] = (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]) / 6;
        }
        return moved(y, h, mean);
    }

    private static double[] moved(double[] y, double h, double[] change) {
        double[] moved = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            moved[i] = y[i] + h * change[i];
        }
        return moved;
    }
}
