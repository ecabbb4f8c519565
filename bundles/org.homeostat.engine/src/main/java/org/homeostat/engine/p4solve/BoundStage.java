package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.ir.Bound;
import org.homeostat.ir.Expr;

/** Checks the bounds once a period is computed; all that is wrong in the first bad period is told together. */
public final class BoundStage implements Stage {

    private final Kernel kernel;
    private final List<Side> sides;

    /**
     * A stage of some bounds.
     *
     * @param kernel made of {@link #program}
     * @param bounds the bounds
     */
    public BoundStage(Kernel kernel, List<Bound> bounds) {
        this.kernel = kernel;
        this.sides = sides(bounds);
    }

    /** The assignments of the limits, to 0, 1, ... */
    public static List<Assignment> program(List<Bound> bounds) {
        List<Assignment> program = new ArrayList<>();
        sides(bounds).forEach(side -> program.add(new Assignment(program.size(), side.limit())));
        return program;
    }

    @Override
    public void advance(Run run, int period) {
        double[] limits = new double[sides.size()];
        try {
            run.evaluate(kernel, period, limits, 0);
        } catch (UnknownLagException e) {
            throw new Report(run, period).firstUnknownLag(sides.stream().map(side -> new Report.Reader(
                    "The bound of " + run.model().slot(side.bound().slot()), side.limit(), side.bound().origin()))
                    .toList());
        }
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            Side side = sides.get(i);
            double value = run.x()[run.at(period) + side.bound().slot()];
            if (!(side.lower() ? value >= limits[i] : value <= limits[i])) {
                failures.add(new Report(run, period).outside(side.bound(), side.limit(), side.lower()));
            }
        }
        if (!failures.isEmpty()) {
            throw new ModelException(failures);
        }
    }

    private static List<Side> sides(List<Bound> bounds) {
        List<Side> sides = new ArrayList<>();
        for (Bound bound : bounds) {
            bound.lower().ifPresent(limit -> sides.add(new Side(bound, limit, true)));
            bound.upper().ifPresent(limit -> sides.add(new Side(bound, limit, false)));
        }
        return sides;
    }

    /** One side of a bound. */
    private record Side(Bound bound, Expr limit, boolean lower) {
    }
}
