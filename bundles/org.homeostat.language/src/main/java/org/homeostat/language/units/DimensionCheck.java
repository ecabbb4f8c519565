package org.homeostat.language.units;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.UnitExpression;

/** Finds the parts of formulas whose dimensions don't fit. A part that is missing is left to the syntax. */
public final class DimensionCheck {

    private static final Rational HALF = new Rational(1, 2);

    private final KnownTypes around;
    private final ExpressionTyper typer;
    private final UnaryOperator<Dimension> own;
    private final Complaints complaints;

    DimensionCheck(KnownTypes around, ExpressionTyper typer, UnaryOperator<Dimension> own, Complaints complaints) {
        this.around = around;
        this.typer = typer;
        this.own = own;
        this.complaints = complaints;
    }

    /** Checks a formula that may have any dimension, and tells which it has. */
    public ExpressionType inside(Expression formula) {
        return typer.of(formula);
    }

    /** Checks a condition. */
    public void condition(Expression formula) {
        typer.condition(formula);
    }

    /** Checks a formula that must not have a dimension; {@code what} begins the message: "an exponent". */
    public void bare(Expression formula, String what) {
        typer.bare(formula, what);
    }

    /** What a quantity is at this place, where {@code currency} may be known. */
    public ExpressionType of(Member member) {
        return typer.name(member);
    }

    /** What a unit is at this place; open for none. */
    public ExpressionType of(UnitExpression unit) {
        return around.functions().stated(unit) instanceof Quantity quantity
                ? ExpressionTyper.quantity(() -> own.apply(quantity.dimension()))
                : ExpressionType.OPEN;
    }

    /** Checks two formulas that must be alike; the message takes both types. */
    public void alike(Expression left, Expression right, String message) {
        typer.alike(left, right, message);
    }

    /** Checks the body of a function for arguments of the stated types. */
    public void body(FormulaFunction function) {
        ExpressionType stated = of(function.getUnit());
        if (stated instanceof Quantity) {
            fits(function.getBody(), stated, UnitText.of(function.getUnit()),
                    function.getName() + " is stated in " + UnitText.of(function.getUnit()), "its formula");
        } else {
            inside(function.getBody());
        }
    }

    /**
     * What a place asks for.
     *
     * @param unit the unit to propose for a bare number
     * @param text begins the message and tells the dimension: "output is stated in USD/year"
     * @param source what the formula is: "its definition"
     */
    public record Demand(String unit, String text, String source) {
    }

    /** Checks a formula that must have the dimension of a type, any if that is open. */
    public void fits(Expression formula, ExpressionType wanted, String unit, String demand, String source) {
        fits(formula, wanted, () -> new Demand(unit, demand, source));
    }

    /** The same, where it is much work to say what is asked for. */
    public void fits(Expression formula, ExpressionType wanted, Supplier<Demand> demand) {
        if (typer.of(formula) instanceof Quantity found && wanted instanceof Quantity quantity
                && !found.equals(wanted)) {
            Demand asked = demand.get();
            String hint = Hint.unit(formula, quantity.dimension(), asked.unit);
            String advice = hint.isEmpty() && isTimes(found, quantity) ? "; divide it by the time that it takes" : hint;
            complaints.about(formula, asked.text + " but " + asked.source + " gives " + found + advice
                    + Hint.money(around.money(), found, wanted),
                    hint.isEmpty()
                            ? new Cure(Cure.Kind.STATE_UNIT, UnitText.of(found.dimension()))
                            : Hint.cure(formula, quantity.dimension(), asked.unit));
        }
    }

    private static boolean isTimes(Quantity found, Quantity wanted) {
        return wanted.dimension().exponent(Dimension.TIME_BASE).signum() < 0
                && ExpressionTyper.quantity(() -> found.dimension().over(Dimension.TIME)).equals(wanted);
    }

    /** Checks the arguments of a distribution that gives a quantity of a type; {@code name} is the quantity's. */
    public void distribution(Distribution distribution, ExpressionType drawn, String name) {
        KnownDistribution form = KnownDistribution.named(distribution.getName()).orElse(null);
        if (form == null) {
            distribution.getArguments().forEach(each -> inside(each.getValue()));
            return;
        }
        form.bind(distribution).forEach((argument, value) -> {
            ExpressionType wanted = wanted(value, form.role(argument), drawn);
            String unit = wanted instanceof Quantity quantity ? UnitText.of(quantity.dimension()) : "";
            fits(value, wanted, unit, argument + " of " + name + " is "
                    + (unit.isEmpty() ? "a number without dimension" : "in " + unit), "this");
        });
    }

    private ExpressionType wanted(Expression value, KnownDistribution.Role role, ExpressionType drawn) {
        return switch (role) {
            case VALUE -> drawn;
            case BARE -> ExpressionType.NUMBER;
            case RATE -> new Quantity(Dimension.NONE.over(Dimension.TIME));
            case PER_TIME -> drawn instanceof Quantity quantity
                    ? ExpressionTyper.quantity(() -> quantity.dimension().over(Dimension.TIME))
                    : ExpressionType.OPEN;
            case DIFFUSION -> diffusion(value, drawn);
        };
    }

    /** The volatility of a process is per square root of a year; one without it is understood so too. */
    private ExpressionType diffusion(Expression value, ExpressionType drawn) {
        return !(drawn instanceof Quantity quantity) || typer.of(value).equals(drawn) ? ExpressionType.OPEN
                : ExpressionTyper.quantity(() -> quantity.dimension().over(Dimension.TIME.power(HALF)));
    }
}
