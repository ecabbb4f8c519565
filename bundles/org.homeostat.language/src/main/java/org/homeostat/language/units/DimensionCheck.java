package org.homeostat.language.units;

import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Expression;

/** Finds the parts of formulas whose dimensions don't fit. A part that is missing is left to the syntax. */
public final class DimensionCheck {

    private final ExpressionTyper typer;
    private final Complaints complaints;

    DimensionCheck(ExpressionTyper typer, Complaints complaints) {
        this.typer = typer;
        this.complaints = complaints;
    }

    /** Checks a formula that may have any dimension. */
    public void inside(Expression formula) {
        typer.of(formula);
    }

    /** Checks a condition. */
    public void condition(Expression formula) {
        typer.condition(formula);
    }

    /** Checks a formula that must not have a dimension; {@code what} begins the message: "an exponent". */
    public void bare(Expression formula, String what) {
        typer.bare(formula, what);
    }

    /**
     * Checks a formula that must have a given dimension.
     *
     * @param formula the formula
     * @param wanted the dimension
     * @param unit the unit to propose for a bare number
     * @param demand begins the message and tells the dimension: "output is stated in USD/year"
     * @param source what the formula is: "its definition"
     */
    public void fits(Expression formula, Dimension wanted, String unit, String demand, String source) {
        if (typer.of(formula) instanceof Quantity found && !found.dimension().equals(wanted)) {
            String hint = Hint.unit(formula, wanted, unit);
            String advice = hint.isEmpty() && found.dimension().over(Dimension.TIME).equals(wanted)
                    ? "; divide it by the time that it takes"
                    : hint;
            complaints.about(formula, demand + " but " + source + " gives " + found + advice);
        }
    }
}
