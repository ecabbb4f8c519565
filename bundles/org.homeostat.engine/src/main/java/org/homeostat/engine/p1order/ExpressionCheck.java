package org.homeostat.engine.p1order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;
import org.homeostat.spi.FunctionDescriptor;
import org.homeostat.spi.FunctionExtension;
import org.homeostat.spi.FunctionRegistry;

/** Checks that no expression is too deep, and that every function of an extender is there. */
public final class ExpressionCheck {

    /** The deepest expression that the engine takes; deeper ones would need more stack than a thread may have. */
    private static final int DEEPEST = 1_000;

    private final FunctionRegistry functions;
    private final List<Failure> failures;

    private ExpressionCheck(FunctionRegistry functions, List<Failure> failures) {
        this.functions = functions;
        this.failures = failures;
    }

    /** Checks all expressions of a model; whatever is wrong is added to {@code failures}. */
    public static void of(FlatModel model, FunctionRegistry functions, List<Failure> failures) {
        ExpressionCheck check = new ExpressionCheck(functions, failures);
        model.parameters().forEach(parameter -> check.check(parameter.value(), parameter.origin(),
                "Parameter " + parameter.qualifiedName()));
        model.equations().forEach(equation -> equation.expressions().forEach(expression -> check.check(expression,
                equation.origin(), words(model, equation.slot()))));
        model.starts().forEach(start -> check.check(start.value(), start.origin(),
                "The start value of " + model.slot(start.slot())));
        model.guesses().forEach(guess -> check.check(guess.value(), guess.origin(),
                "The guess of " + model.slot(guess.slot())));
        model.bounds().forEach(bound -> List.of(bound.lower(), bound.upper()).forEach(side -> side.ifPresent(
                value -> check.check(value, bound.origin(), "The bound of " + model.slot(bound.slot())))));
    }

    private static String words(FlatModel model, int slot) {
        return "The equation of " + model.slot(slot);
    }

    private void check(Expr expression, Origin origin, String what) {
        if (expression.depth() > DEEPEST) {
            failures.add(new Failure(origin, what + " is nested more than " + DEEPEST
                    + " levels deep; split it over several variables"));
            return;
        }
        expression.forEach(form -> {
            if (form instanceof Extension extension) {
                check(extension, origin);
            }
        });
    }

    private void check(Extension extension, Origin origin) {
        Optional<FunctionExtension> found = functions.find(extension.name());
        if (found.isEmpty()) {
            failures.add(new Failure(origin, "There is no function '" + extension.name() + "'" + known()));
            return;
        }
        FunctionDescriptor descriptor = found.get().descriptor();
        if (descriptor.parameters().size() != extension.arguments().size()) {
            failures.add(new Failure(origin, descriptor + " takes " + descriptor.parameters().size()
                    + " arguments, not " + extension.arguments().size()));
        }
    }

    private String known() {
        List<FunctionDescriptor> all = functions.descriptors();
        return all.isEmpty() ? "; no extension brings any"
                : "; extensions bring "
                        + all.stream().map(FunctionDescriptor::toString).collect(Collectors.joining(", "));
    }
}
