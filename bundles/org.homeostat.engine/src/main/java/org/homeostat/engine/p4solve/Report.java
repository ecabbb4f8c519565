package org.homeostat.engine.p4solve;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.UnsolvedException;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.engine.p2derive.LoopForm;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Bound;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;

/** Words for what went wrong in a period: which equation, and the values that it was made from, by name and unit. */
final class Report {

    private static final int NAMED = 8;

    private final Run run;
    private final int period;
    private final Values values;

    Report(Run run, int period) {
        this.run = run;
        this.period = period;
        this.values = new Values(run, run.at(period), period);
    }

    /** The value of a definition is not finite. */
    ModelException notFinite(Definition definition) {
        return new ModelException(definition.origin(),
                run.model().slot(definition.slot()) + " is not finite in " + when() + ": "
                        + because(definition.value()));
    }

    /** A stock is not finite at the start of the next period. */
    ModelException notFinite(Accumulation stock) {
        Expr made = StockStage.program(List.of(stock), run.model().time().dt()).get(0).value();
        Expr shown = Arithmetic.isFinite(values.of(stock.change())) ? made : stock.change();
        return new ModelException(stock.origin(),
                "The change of " + run.model().slot(stock.slot()) + " is not finite in " + when() + ": "
                        + because(shown));
    }

    private String because(Expr value) {
        Expr culprit = new Culprit(values).find(value);
        return values.describe(culprit) + values.complaint(culprit) + values.inputs(culprit);
    }

    /** A value lies outside its bound, or the bound is not finite. */
    Failure outside(Bound bound, Expr limit, boolean lower) {
        String name = run.model().slot(bound.slot());
        double end = values.of(limit);
        if (Double.isNaN(end)) {
            return new Failure(bound.origin(), "The bound of " + name + " is not finite in " + when() + ": "
                    + because(limit));
        }
        DisplayUnit unit = run.model().slots().get(bound.slot()).unit();
        double value = run.x()[run.at(period) + bound.slot()];
        String made = limit instanceof Const ? "" : " (" + values.describe(limit) + values.inputs(limit) + ")";
        return new Failure(bound.origin(), name + " is " + unit.format(value) + " in " + when()
                + (lower ? ", below its lower bound of " : ", above its upper bound of ") + unit.format(end) + made);
    }

    /** One of some equations reads a value from before the first period that is not there. */
    ModelException unknownLag(List<? extends Equation> equations) {
        return firstUnknownLag(equations.stream().flatMap(equation -> read(equation).stream()
                .map(value -> new Reader(run.model().slot(equation.slot()), value, equation.origin()))).toList());
    }

    /** One of some expressions reads a value from before the first period that is not there. */
    ModelException firstUnknownLag(List<Reader> readers) {
        for (Reader reader : readers) {
            try {
                values.of(reader.value());
            } catch (UnknownLagException e) {
                String read = run.model().slot(e.slot());
                return new ModelException(reader.origin(), reader.name() + " reads " + read
                        + " from before the first period, " + run.model().time().first() + ", in " + when() + ", but "
                        + read + " has no value there: give it one with 'starts'");
            }
        }
        throw new IllegalStateException("No equation reads an unknown value");
    }

    private static List<Expr> read(Equation equation) {
        return equation instanceof Accumulation stock ? List.of(stock.change()) : equation.expressions();
    }

    /**
     * Something that reads values.
     *
     * @param name what it is called in a message
     * @param value what it reads them for
     * @param origin where it is written
     */
    record Reader(String name, Expr value, Origin origin) {
    }

    /** A loop could not be solved from any starting point; the first attempt that got going is shown. */
    UnsolvedException unsolved(List<LoopStage.Attempt> attempts) {
        LoopStage.Attempt shown = attempts.stream()
                .filter(attempt -> attempt.outcome().ending() != Outcome.Ending.NOT_FINITE).findFirst()
                .orElse(attempts.get(0));
        Loop loop = shown.loop();
        Outcome outcome = shown.outcome();
        loop.evaluate(run, period, Point.at(outcome.last().u()));
        List<Integer> slots = loop.form().slots();
        Equation worst = loop.form().equations().get(slots.size() - loop.torn() + outcome.worst());
        String names = names(slots);
        String text = switch (outcome.ending()) {
            case NOT_FINITE -> names + (slots.size() == 1 ? " is" : " are") + " not finite in "
                    + when() + " where a solution is looked for: " + notFinite(loop.form().equations());
            case SINGULAR -> "The equations of " + names + " do not determine them in " + when()
                    + ": near these values they depend on one another (the Jacobian is singular); "
                    + gap(loop, worst, outcome);
            default -> "The equations of " + names + " do not converge in " + when() + " after " + outcome.steps()
                    + " steps; " + gap(loop, worst, outcome);
        };
        return new UnsolvedException(worst.origin(), text + advice());
    }

    private String gap(Loop loop, Equation worst, Outcome outcome) {
        int index = outcome.worst();
        Slot slot = run.model().slots().get(loop.tornSlot(index));
        Point last = outcome.last();
        String at = "at last " + slot.qualifiedName() + " = " + slot.unit().format(last.u()[index]);
        if (loop.isDefined(index)) {
            return at + ", but its equation gives " + slot.unit().format(last.left(index));
        }
        Expr left = LoopForm.left(worst);
        Expr right = LoopForm.right(worst);
        return at + ", and " + values.describe(left) + " = " + shown(left, last.left(index)) + ", but "
                + values.describe(right) + " = " + shown(right, last.right(index));
    }

    private String shown(Expr side, double value) {
        DisplayUnit unit = side instanceof Ref ref ? run.model().slots().get(ref.slot()).unit() : DisplayUnit.NONE;
        return unit.format(value);
    }

    private String notFinite(List<Equation> equations) {
        for (Equation equation : equations) {
            for (Expr value : equation.expressions()) {
                if (!Arithmetic.isFinite(values.of(value))) {
                    return run.model().slot(equation.slot()) + ", because " + because(value);
                }
            }
        }
        return "derivatives of the equations are not finite";
    }

    private String advice() {
        return period > 0 ? ""
                : "; if there is a solution, give the variables values near it before the first period with 'starts'";
    }

    private String names(List<Integer> slots) {
        List<String> names = slots.stream().sorted().limit(NAMED).map(run.model()::slot).toList();
        if (slots.size() > NAMED) {
            return names.stream().collect(Collectors.joining(", ")) + " and " + (slots.size() - NAMED) + " more";
        }
        String last = names.get(names.size() - 1);
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }

    private String when() {
        String name = run.model().time().period(period).toString();
        return run.moment() == 0 ? name
                : name + " (" + DisplayUnit.NONE.format(100 * run.moment()) + "% of the period in)";
    }
}
