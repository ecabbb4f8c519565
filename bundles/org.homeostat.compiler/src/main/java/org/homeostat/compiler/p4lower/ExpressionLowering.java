package org.homeostat.compiler.p4lower;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.compiler.p4lower.series.FiguresReading;
import org.homeostat.compiler.p4lower.series.SeriesPaths;
import org.homeostat.ir.And;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IfExpression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.StepReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.TimeReference;
import org.homeostat.model.econ.UnaryExpression;

/** Lowers formulas in the context of one owner. The result is in base units. Others may read some forms differently. */
public class ExpressionLowering {

    /** The most nodes that the formulas of one scenario may have together when written out. */
    public static final int MOST_NODES = 4_000_000;

    private static final int MOST_PERIODS = 1_000_000;

    private final Amounts amounts;
    private final Findings findings;
    private final Places places;
    private final SeriesPaths series;
    private final References references;
    private final Aggregates aggregates;
    private final Calls calls;
    private final Inlining functions;
    private final Cells cells;
    private final Clock clock;
    private int nodes;

    /** Reads the names of {@code quantities} and the figures of {@code data}. */
    public ExpressionLowering(FlatScenario scenario, Quantities quantities, Ranges ranges, DataSource data,
            Amounts amounts, Draft draft, Findings findings, Places places) {
        this.amounts = amounts;
        this.findings = findings;
        this.places = places;
        clock = new Clock(scenario.time(), !scenario.integration().equals(Integration.PERIOD), findings, places);
        series = new SeriesPaths(scenario, new FiguresReading((cell, quantity) -> cells().series(cell, quantity),
                amounts, findings, places), draft, findings, places);
        references = new References(scenario, quantities, series,
                new Alone(scenario, quantities, draft, findings, places), findings, places);
        aggregates = new Aggregates(this, ranges, findings, places);
        functions = new Inlining(this, draft, findings, places);
        calls = new Calls(this, functions, new PastCalls(this, amounts, draft, clock, findings, places),
                new SectorCalls(scenario, quantities, findings, places), new Tables(amounts, findings, places),
                findings, places);
        cells = new Cells(data, amounts, draft, scenario.time().frequency(), references, findings, places);
    }

    /** Whether the formulas have become too many, which is reported. */
    boolean exhausted() {
        return nodes > MOST_NODES;
    }

    /** The formula; what is wrong with it is reported and becomes 0. */
    public Expr lower(Expression expression, Context context) {
        if (nodes++ >= MOST_NODES) {
            if (nodes == MOST_NODES + 1) {
                findings.errorOnce(places.of(expression), "with every economy and every function written out the "
                        + "formulas have more than " + MOST_NODES
                        + " parts, which is too much; aggregates inside aggregates and functions inside functions"
                        + " multiply");
            }
            return Expr.ZERO;
        }
        return switch (expression) {
            case NumberLiteral number -> number(number, context);
            case NameReference name when name.getTarget() instanceof FunctionParameter parameter ->
                    functions.argument(name, parameter, context);
            case NameReference name -> references.read(name, 0, name, context);
            case MemberReference member -> references.read(member, 0, member, context);
            case LagReference lag -> lag(lag, context);
            case Subscript cell when SubscriptKeys.isCell(cell) -> cells.lower(cell, context);
            case Subscript towards -> references.read(towards, 0, towards, context);
            case TimeReference time -> clock.time(time, context);
            case StepReference step -> clock.step();
            case UnaryExpression unary -> unary(unary, context);
            case BinaryExpression binary -> binary(binary, context);
            case IfExpression choice -> new If(lower(choice.getCondition(), context),
                    lower(choice.getThen(), context.inBranch()), lower(choice.getOtherwise(), context.inBranch()));
            case Call call -> calls.lower(call, context);
            case Aggregate aggregate -> aggregates.lower(aggregate, context);
            case null -> unresolved();
            default -> error(expression, "this can't be computed");
        };
    }

    /** The paths of series. */
    SeriesPaths series() {
        return series;
    }

    private Cells cells() {
        return cells;
    }

    /** The quantity that a reference means; empty, with an error, if it means none. */
    public Optional<Quantity> quantity(Expression reference, Context context) {
        return references.quantity(reference, context);
    }

    private Expr number(NumberLiteral literal, Context context) {
        Optional<Double> value = amounts.value(literal, context.owner());
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
        if (lag.getOffset() < -MOST_PERIODS) {
            return error(lag,
                    "no horizon is so long that a value of " + -(long) lag.getOffset() + " periods ago is read");
        }
        return references.read(lag.getOperand(), -lag.getOffset(), lag, context);
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
        boolean mayStop = "and".equals(binary.getOperator()) || "or".equals(binary.getOperator());
        Expr right = lower(binary.getRight(), mayStop ? context.inBranch() : context);
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
