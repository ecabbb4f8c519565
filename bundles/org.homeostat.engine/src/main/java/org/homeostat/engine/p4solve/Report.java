package org.homeostat.engine.p4solve;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.UnknownLagException;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Origin;
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

    /** A value is not finite. */
    ModelException notFinite(int slot, Expr value, Origin origin) {
        return new ModelException(origin,
                run.model().slot(slot) + " is not finite in " + when() + ": " + because(value));
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
        double result = values.of(culprit);
        return values.describe(culprit) + (Double.isNaN(result) ? " is not a number" : " is infinite")
                + values.inputs(culprit);
    }

    /** One of some equations reads a value from before the first period that is not there. */
    ModelException unknownLag(int[] slots) {
        for (int slot : slots) {
            Equation equation = run.table().equation(slot);
            Expr value = switch (equation) {
                case Definition definition -> definition.value();
                case Accumulation stock -> stock.change();
            };
            try {
                values.of(value);
            } catch (UnknownLagException e) {
                String read = run.model().slot(e.slot());
                return new ModelException(equation.origin(), run.model().slot(slot) + " reads " + read
                        + " from before the first period, " + run.model().time().first() + ", in " + when() + ", but "
                        + read + " has no value there: give it one with 'starts'");
            }
        }
        throw new IllegalStateException("No equation reads an unknown value");
    }

    /** A loop could not be solved from any starting point; the first attempt that got going is shown. */
    ModelException unsolved(List<LoopStage.Attempt> attempts) {
        LoopStage.Attempt shown = attempts.stream()
                .filter(attempt -> attempt.outcome().ending() != Outcome.Ending.NOT_FINITE).findFirst()
                .orElse(attempts.get(0));
        Loop loop = shown.loop();
        Outcome outcome = shown.outcome();
        loop.evaluate(run, period, outcome.u(), outcome.f().clone());
        int worst = loop.tornSlot(outcome.worst());
        Definition equation = (Definition) run.table().equation(worst);
        String names = names(loop.form().slots());
        String text = switch (outcome.ending()) {
            case NOT_FINITE -> names + (loop.form().slots().size() == 1 ? " is" : " are") + " not finite in "
                    + when() + " where a solution is looked for: "
                    + notFinite(loop.form().slots());
            case SINGULAR -> "The equations of " + names + " do not determine them in " + when()
                    + ": near these values they depend on one another (the Jacobian is singular); "
                    + gap(worst, outcome);
            default -> "The equations of " + names + " do not converge in " + when() + " after " + outcome.steps()
                    + " steps; " + gap(worst, outcome);
        };
        return new ModelException(equation.origin(), text + advice());
    }

    private String gap(int slot, Outcome outcome) {
        Slot worst = run.model().slots().get(slot);
        return "at last " + worst.qualifiedName() + " = " + worst.unit().format(outcome.u()[outcome.worst()])
                + ", but its equation gives " + worst.unit().format(outcome.f()[outcome.worst()]);
    }

    private String notFinite(List<Integer> slots) {
        for (int slot : slots) {
            Expr value = ((Definition) run.table().equation(slot)).value();
            if (!Arithmetic.isFinite(values.of(value))) {
                return run.model().slot(slot) + ", because " + because(value);
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
        return run.model().time().period(period).toString();
    }
}
