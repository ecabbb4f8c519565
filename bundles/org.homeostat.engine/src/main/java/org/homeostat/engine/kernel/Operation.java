package org.homeostat.engine.kernel;

import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Partial;
import org.homeostat.spi.FunctionExtension;
import org.homeostat.spi.FunctionRegistry;

/** A table, an extender's function or a derivative of one, ready to compute. Both backends call these. */
@FunctionalInterface
public interface Operation {

    /** The value, NaN if it cannot be computed. */
    double value(double[] arguments);

    /**
     * The operation of a form.
     *
     * @param form a {@link Lookup}, {@link Extension} or {@link Partial}
     * @param functions has every function that the form names
     */
    static Operation of(Expr form, FunctionRegistry functions) {
        return switch (form) {
            case Lookup lookup -> arguments -> lookup.table().value(arguments[0]);
            case Extension extension -> {
                FunctionExtension function = functions.find(extension.name()).orElseThrow();
                yield guarded(function::apply);
            }
            case Partial partial when partial.function() instanceof Lookup lookup ->
                    arguments -> lookup.table().slope(arguments[0]);
            case Partial partial -> {
                Extension extension = (Extension) partial.function();
                FunctionExtension function = functions.find(extension.name()).orElseThrow();
                yield guarded(arguments -> function.partial(arguments, partial.by()));
            }
            default -> throw new IllegalArgumentException("No operation: " + form);
        };
    }

    /** What an extender's code throws is told when the message is worded; here it is a value that is no number. */
    private static Operation guarded(Operation foreign) {
        return arguments -> {
            for (double argument : arguments) {
                if (argument != argument) {
                    return argument;
                }
            }
            try {
                return foreign.value(arguments);
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                return Double.NaN;
            }
        };
    }
}
