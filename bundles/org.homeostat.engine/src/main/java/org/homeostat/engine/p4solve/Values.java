package org.homeostat.engine.p4solve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
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
        return new Interpreter(run.table().size()).value(expression, run.x(), at, run.p(), step);
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
            if (form instanceof Ref || form instanceof Lag || form instanceof ParameterRef || form instanceof Step) {
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
