package org.homeostat.spi;

import java.util.List;

/** The length of the long side of a triangle with a right angle. */
public final class Hypotenuse implements FunctionExtension {

    @Override
    public FunctionDescriptor descriptor() {
        return new FunctionDescriptor("hypotenuse", List.of("a", "b"), "The long side (Pythagoras).", true);
    }

    @Override
    public double apply(double[] arguments) {
        return Math.sqrt(arguments[0] * arguments[0] + arguments[1] * arguments[1]);
    }
}
