package org.homeostat.compiler.p4lower;

import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Const;
import org.homeostat.ir.Div;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Period;
import org.homeostat.ir.Step;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.TimeReference;

/** Reads {@code time} and {@code dt}, both in years. */
final class Clock {

    private final TimeAxis axis;
    private final boolean continuous;
    private final Findings findings;
    private final Places places;

    /**
     * Reads the time of an axis.
     *
     * @param continuous whether time moves inside a period, as an integrator's steps do
     */
    Clock(TimeAxis axis, boolean continuous, Findings findings, Places places) {
        this.axis = axis;
        this.continuous = continuous;
        this.findings = findings;
        this.places = places;
    }

    /**
     * When the period begins: the number of periods since the year 0 over the periods of a year, which is exact for
     * years and quarters. In a condition it is the period in which the policy acts.
     */
    Expr time(TimeReference reference, Context context) {
        return switch (context.role()) {
            case PARAMETER -> {
                findings.errorOnce(places.of(reference), "a parameter is fixed and can't follow time");
                yield Expr.ZERO;
            }
            case START -> new Const(axis.first().toYears());
            case EQUATION -> years(periodsSinceZero(axis.first()) - context.shift());
            case CONDITION -> years(periodsSinceZero(axis.first()) + 1 - context.shift());
        };
    }

    /** The length of a period. */
    Expr step() {
        return new Const(axis.dt());
    }

    private Expr years(long first) {
        Expr periods = Expr.add(new Const(first), new Step());
        if (continuous) {
            periods = Expr.add(periods, new Moment());
        }
        int perYear = axis.frequency().periodsPerYear();
        return perYear == 1 ? periods : new Div(periods, new Const(perYear));
    }

    private static long periodsSinceZero(Period period) {
        return (long) period.year() * period.frequency().periodsPerYear() + period.number() - 1;
    }
}
