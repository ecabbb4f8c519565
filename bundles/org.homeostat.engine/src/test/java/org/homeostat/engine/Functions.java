package org.homeostat.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.homeostat.spi.FunctionDescriptor;
import org.homeostat.spi.FunctionExtension;
import org.homeostat.spi.FunctionRegistry;

/** The functions of extenders that tests call. */
public final class Functions {

    /** {@code twice(x)}, {@code between(a, b)}, and {@code fails(x)}, which throws. */
    public static final FunctionRegistry ALL = FunctionRegistry.of(List.of(
            function("twice", List.of("x"), arguments -> 2 * arguments[0]),
            function("between", List.of("a", "b"), arguments -> (arguments[0] + arguments[1]) / 2),
            function("fails", List.of("x"), arguments -> {
                throw new IllegalStateException("no luck");
            })));

    private Functions() {
    }

    private static FunctionExtension function(String name, List<String> parameters, ToDoubleFunction<double[]> value) {
        return new FunctionExtension() {
            @Override
            public FunctionDescriptor descriptor() {
                return new FunctionDescriptor(name, parameters, "", true);
            }

            @Override
            public double apply(double[] arguments) {
                return value.applyAsDouble(arguments);
            }
        };
    }
}
