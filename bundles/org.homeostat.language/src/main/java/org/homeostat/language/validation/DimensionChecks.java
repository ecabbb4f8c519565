package org.homeostat.language.validation;

import java.util.List;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.Dimension;
import org.homeostat.language.units.DimensionCheck;
import org.homeostat.language.units.DimensionCheck.Demand;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.Rational;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.LookupPoint;
import org.homeostat.model.econ.LookupTable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.Variable;

/** Checks that every formula of a model has the dimension that its place asks for, and that its parts fit together. */
public class DimensionChecks extends UnitChecks {

    private static final Dimension PER_TIME = Dimension.NONE.over(Dimension.TIME);

    /** The bounds of a quantity, and its value if it is a parameter. */
    @Check
    void bounds(Member member) {
        if (member instanceof Parameter parameter) {
            fits(parameter.getValue(), parameter, "its value");
        }
        fits(member.getLower(), member, "its lower bound");
        fits(member.getUpper(), member, "its upper bound");
    }

    /** The definition, the start and the guess of a variable. */
    @Check
    void variable(Variable variable) {
        fits(variable.getDefinition(), variable, "its definition");
        fits(variable.getStart(), variable, "its start");
        fits(variable.getGuess(), variable, "its guess");
    }

    /** What is paid in a transaction is per year, unless a model does without units. */
    @Check
    void transaction(Transaction transaction) {
        if (units.type(transaction) instanceof Quantity quantity && !quantity.dimension().isNone()
                && !quantity.dimension().exponent(Dimension.TIME_BASE).equals(Rational.of(-1))) {
            error("what is paid in a transaction is per year, but " + transaction.getName() + " is "
                    + "in " + quantity, transaction,
                    EconPackage.Literals.NAMED__NAME);
        }
    }

    /** The initial value of a stock, and its change, which is per year. */
    @Check
    void stock(Stock stock) {
        fits(stock.getInitial(), stock, "its initial value");
        if (!(units.type(stock) instanceof Quantity quantity)) {
            check(stock).inside(stock.getChange());
            return;
        }
        check(stock).fits(stock.getChange(), new Quantity(quantity.dimension().times(PER_TIME)), () -> {
            String unit = units.text(stock).isEmpty() ? "1/year" : units.text(stock) + "/year";
            return new Demand(unit, "the change of " + stock.getName() + " is per year, in " + unit + ",", "this");
        });
    }

    /** The values of a series. */
    @Check
    void series(Series series) {
        fits(series.getValue(), series, "its value");
        series.getPoints().forEach(point -> fits(point.getValue(), series, "this value"));
    }

    /** The start of a process and the arguments of what it follows. */
    @Check
    void process(StochasticProcess process) {
        fits(process.getStart(), process, "its start");
        if (process.getDistribution() != null) {
            check(process).distribution(process.getDistribution(), units.type(process), process.getName());
        }
    }

    /** The arguments of the distribution of a shock. */
    @Check
    void shock(Disturbance shock) {
        if (shock.getDistribution() != null) {
            check(shock).distribution(shock.getDistribution(), units.type(shock), shock.getName());
        }
    }

    /** Both sides of an equation are alike. */
    @Check
    void equation(ImplicitEquation equation) {
        check(equation).alike(equation.getLeft(), equation.getRight(),
                "the two sides of an equation need the same dimension, not %s and %s");
    }

    /** What a calibration is to reach. */
    @Check
    void calibration(Calibration calibration) {
        calibration.getConditions().forEach(condition -> check(condition).inside(condition));
    }

    /** What a function gives. */
    @Check
    void function(FormulaFunction function) {
        check(function).body(function);
    }

    /** The points of a table. */
    @Check
    void lookup(LookupTable table) {
        List<LookupPoint> points = table.getPoints();
        UnitExpression argument = table.getParameters().isEmpty() ? null : table.getParameters().get(0).getUnit();
        DimensionCheck check = check(table);
        for (LookupPoint point : points) {
            if (argument == null) {
                check.alike(points.get(0).getArgument(), point.getArgument(),
                        "the arguments of a table need the same dimension, not %s and %s");
            } else {
                check.fits(point.getArgument(), check.of(argument), UnitText.of(argument),
                        "the argument of " + table.getName() + " is stated in " + UnitText.of(argument), "this");
            }
            if (table.getUnit() == null) {
                check.alike(points.get(0).getValue(), point.getValue(),
                        "the values of a table need the same dimension, not %s and %s");
            } else {
                check.fits(point.getValue(), check.of(table.getUnit()), UnitText.of(table.getUnit()),
                        table.getName() + " is stated in " + UnitText.of(table.getUnit()), "this");
            }
        }
    }

    /** An override keeps the dimension of what it overrides, and a formula that of the open variable. */
    @Check
    void override(Member member) {
        if (member.getUnit() == null) {
            return;
        }
        List<Member> line = Overrides.line(member);
        ExpressionType before = line.size() < 2 ? ExpressionType.OPEN : units.type(line.get(1));
        if (before instanceof Quantity && units.type(member) instanceof Quantity now && !now.equals(before)) {
            error(member.getName() + " is in " + before + " where it is "
                    + (member.isOverride() ? "overridden and cannot be overridden in " : "declared and cannot be in ")
                    + now, member, EconPackage.Literals.MEMBER__UNIT);
        }
    }

    /** The value that an economy gives to a parameter. */
    @Check
    void assignment(Assignment assignment) {
        fits(assignment.getValue(), assignment.getParameter(), "this value");
    }
}
