package org.homeostat.engine.p4solve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.engine.p3interpret.Interpreter.Row;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Moment;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;

/**
 * The values of expressions in a row, for messages.
 *
 * @param run the run
 * @param at where the row begins
 * @param step the index of the period
 */
record Values(Run run, int at, int step) {

    private static final int SHOWN = 8;
    private static final int LONGEST = 200;

    /** The value of an expression. */
    double of(Expr expression) {
        return new Interpreter(run.table().size(), run.functions()).value(expression,
                new Row(run.x(), at, run.p(), step, run.moment()));
    }

    /** How the value of an expression came not to be finite: {@code " is infinite"}. */
    String complaint(Expr expression) {
        if (expression instanceof Extension extension) {
            double[] arguments = extension.arguments().stream().mapToDouble(this::of).toArray();
            try {
                run.functions().find(extension.name()).orElseThrow().apply(arguments);
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                return " failed (" + e + ")";
            }
        }
        return Double.isNaN(of(expression)) ? " is not a number" : " is infinite";
    }

    /** Whether a condition holds. */
    boolean isTrue(Expr condition) {
        double value = of(condition);
        return value != 0 && value == value;
    }

    /** An expression as text, cut where it is very long. */
    String describe(Expr expression) {
        String text = run.model().describe(expression);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    /** What an expression reads, with the values: {@code " where a = 1 USD, b[-1] = 2"}, empty if it reads nothing. */
    String inputs(Expr expression) {
        Set<Expr> inputs = new LinkedHashSet<>();
        expression.forEach(form -> {
            if (form instanceof Ref || form instanceof Lag || form instanceof ParameterRef || form instanceof Step
                    || form instanceof Moment) {
                inputs.add(form);
            }
        });
        if (inputs.isEmpty()) {
            return "";
        }
        List<String> shown = inputs.stream().limit(SHOWN).map(this::show).toList();
        String more = inputs.size() > SHOWN ? " and " + (inputs.size() - SHOWN) + " more" : "";
        return " where " + shown.stream().collect(Collectors.joining(", ")) + more;
    }

    private String show(Expr input) {
        return run.model().describe(input) + " = " + unit(input).format(of(input));
    }

    private DisplayUnit unit(Expr input) {
        return switch (input) {
            case Ref ref -> run.model().slots().get(ref.slot()).unit();
            case Lag lag -> run.model().slots().get(lag.slot()).unit();
            case ParameterRef ref -> run.model().parameters().get(ref.index()).unit();
            default -> DisplayUnit.NONE;
        };
    }
}
