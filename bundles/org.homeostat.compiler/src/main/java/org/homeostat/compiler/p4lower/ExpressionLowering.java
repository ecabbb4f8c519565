package org.homeostat.compiler.p4lower;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.ir.And;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.language.units.UnitEvaluator;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IfExpression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.StepReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.TimeReference;
import org.homeostat.model.econ.UnaryExpression;

/** Lowers formulas in the context of one owner. The result is in base units. */
public final class ExpressionLowering {

    /** The most nodes that the formulas of one scenario may have together when written out. */
    public static final int MOST_NODES = 4_000_000;

    private final UnitEvaluator units;
    private final Findings findings;
    private final Places places;
    private final References references;
    private final Aggregates aggregates;
    private final Calls calls;
    private final Cells cells;
    private final Clock clock;
    private int nodes;

    /** Reads the names of {@code quantities} and the figures of {@code data}. */
    public ExpressionLowering(FlatScenario scenario, Quantities quantities, DataSource data, UnitEvaluator units,
            Draft draft, Findings findings, Places places) {
        this.units = units;
        this.findings = findings;
        this.places = places;
        references = new References(scenario, quantities, findings, places);
        aggregates = new Aggregates(this, scenario, findings, places);
        calls = new Calls(findings, places);
        cells = new Cells(data, units, draft, findings, places);
        clock = new Clock(scenario.time(), findings, places);
    }

    /** Whether the formulas have become too many, which is reported. */
    boolean exhausted() {
        return nodes > MOST_NODES;
    }

    /** The formula; what is wrong with it is reported and becomes 0. */
    public Expr lower(Expression expression, Context context) {
        if (nodes++ >= MOST_NODES) {
            if (nodes == MOST_NODES + 1) {
                findings.errorOnce(places.of(expression), "with every economy written out the formulas have more than "
                        + MOST_NODES + " parts, which is too much; aggregates inside aggregates multiply");
            }
            return Expr.ZERO;
        }
        return switch (expression) {
            case NumberLiteral number -> number(number);
            case NameReference name -> references.now(name, context);
            case MemberReference member -> references.now(member, context);
            case LagReference lag -> lag(lag, context);
            case Subscript cell -> cells.lower(cell, context);
            case TimeReference time -> clock.time(time, context);
            case StepReference step -> clock.step();
            case UnaryExpression unary -> unary(unary, context);
            case BinaryExpression binary -> binary(binary, context);
            case IfExpression choice -> new If(lower(choice.getCondition(), context),
                    lower(choice.getThen(), context), lower(choice.getOtherwise(), context));
            case Call call -> calls.lower(call,
                    call.getArguments().stream().map(argument -> lower(argument, context)).toList());
            case Aggregate aggregate -> aggregates.lower(aggregate, context);
            case null -> unresolved();
            default -> error(expression, "this can't be computed");
        };
    }

    private Expr number(NumberLiteral literal) {
        Optional<Double> value = units.value(literal);
        if (value.isEmpty()) {
            return unresolved();
        }
        return Double.isFinite(value.get()) ? new Const(value.get())
                : error(literal, "the number is too large to be computed with");
    }

    private Expr lag(LagReference lag, Context context) {
        if (lag.getOffset() > 0) {
            return error(lag, "a value of a later period can't be read; periods are solved one after the other");
        }
        return lag.getOffset() == 0 ? references.now(lag.getOperand(), context)
                : references.lagged(lag.getOperand(), Math.negateExact(Math.max(lag.getOffset(), -Integer.MAX_VALUE)),
                        lag, context);
    }

    private Expr unary(UnaryExpression unary, Context context) {
        Expr operand = lower(unary.getOperand(), context);
        if ("not".equals(unary.getOperator())) {
            return new Not(operand);
        }
        return operand instanceof Const number ? new Const(-number.value()) : new Neg(operand);
    }

    private Expr binary(BinaryExpression binary, Context context) {
        Expr left = lower(binary.getLeft(), context);
        Expr right = lower(binary.getRight(), context);
        return switch (String.valueOf(binary.getOperator())) {
            case "+" -> Expr.add(left, right);
            case "-" -> Expr.sub(left, right);
            case "*" -> Expr.mul(left, right);
            case "/" -> Expr.div(left, right);
            case "^" -> Expr.pow(left, right);
            case "and" -> new And(left, right);
            case "or" -> new Or(left, right);
            case "==" -> new Compare(Comparison.EQ, left, right);
            case "!=" -> new Compare(Comparison.NE, left, right);
            case "<" -> new Compare(Comparison.LT, left, right);
            case "<=" -> new Compare(Comparison.LE, left, right);
            case ">" -> new Compare(Comparison.GT, left, right);
            case ">=" -> new Compare(Comparison.GE, left, right);
            default -> unresolved();
        };
    }

    private Expr unresolved() {
        findings.unresolved();
        return Expr.ZERO;
    }

    private Expr error(EObject source, String message) {
        findings.errorOnce(places.of(source), message);
        return Expr.ZERO;
    }
}
