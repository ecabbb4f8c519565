package org.homeostat.engine.p4solve;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.homeostat.engine.ModelException;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Slot;

/**
 * Steps whose length follows from their errors, by the pair of Dormand and Prince of order 8 with estimates of orders 5
 * and 3 (Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I, 1993). Each period begins anew, since
 * policies may change there. Where a step leaves what the equations allow, the period is tried again with shorter ones.
 *
 * @param integration the longest step and the tolerance
 */
record AdaptiveSteps(Integration integration) implements Integrator {

    private static final double SHORTEST = 1e-12;
    private static final int EVALUATIONS = 1_000_000;
    private static final int ATTEMPTS = 6;

    @Override
    public double[] end(Field field, Run run, int period, double[] start) {
        double longest = Math.min(run.model().time().dt(), integration.step());
        int at = run.at(period);
        double[] row = Arrays.copyOfRange(run.x(), at, at + run.table().size());
        for (int attempt = 1;; attempt++) {
            try {
                return end(field, run, period, start, longest);
            } catch (ModelException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            System.arraycopy(row, 0, run.x(), at, row.length);
            longest /= 10;
        }
    }

    private double[] end(Field field, Run run, int period, double[] start, double longest) {
        double dt = run.model().time().dt();
        double[] absolute = field.stocks().stream()
                .mapToDouble(stock -> integration.tolerance() * run.model().slots().get(stock.slot()).unit().scale())
                .toArray();
        double[] relative = new double[start.length];
        Arrays.fill(relative, integration.tolerance());
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(SHORTEST * longest, longest, absolute,
                relative);
        integrator.setMaxEvaluations(EVALUATIONS);
        try {
            return integrator.integrate(equation(field, run, period), new ODEState(0, start), dt).getPrimaryState();
        } catch (MathRuntimeException e) {
            throw tooFast(field, run, period, start);
        }
    }

    /** Names the stock that has gone furthest, relative to where it started. */
    private ModelException tooFast(Field field, Run run, int period, double[] start) {
        int worst = 0;
        double furthest = -1;
        for (int i = 0; i < start.length; i++) {
            double end = run.x()[run.at(period) + field.stocks().get(i).slot()];
            double way = Math.abs(end - start[i]) / Math.max(Math.abs(start[i]), Double.MIN_NORMAL);
            if (!(way <= furthest)) {
                worst = i;
                furthest = way;
            }
        }
        Accumulation stock = field.stocks().get(worst);
        Slot slot = run.model().slots().get(stock.slot());
        return new ModelException(stock.origin(), slot.qualifiedName() + " cannot be integrated over "
                + run.model().time().period(period) + " to a tolerance of "
                + DisplayUnit.NONE.format(integration.tolerance()) + ": it changes too fast, from "
                + slot.unit().format(start[worst]) + " to "
                + slot.unit().format(run.x()[run.at(period) + slot.index()]) + " within the period");
    }

    private static OrdinaryDifferentialEquation equation(Field field, Run run, int period) {
        double dt = run.model().time().dt();
        return new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return field.stocks().size();
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                run.cancellation().check();
                return field.at(run, period, Math.min(t / dt, 1), y);
            }
        };
    }
}
