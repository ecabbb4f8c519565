package org.example.homeostat;

import java.util.List;
import org.homeostat.spi.FunctionDescriptor;
import org.homeostat.spi.FunctionExtension;

/**
 * The chance that a standard normal variable stays below a value: Abramowitz and Stegun (1964), formula 26.2.17, whose
 * error is below 7.5e-8.
 */
public final class NormalChance implements FunctionExtension {

    private static final double[] B = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};
    private static final double P = 0.2316419;

    @Override
    public FunctionDescriptor descriptor() {
        return new FunctionDescriptor("normalChance", List.of("x"),
                "The chance that a standard normal variable stays below x.", true);
    }

    @Override
    public double apply(double[] arguments) {
        double x = arguments[0];
        double t = 1 / (1 + P * Math.abs(x));
        double tail = density(x) * t * (B[0] + t * (B[1] + t * (B[2] + t * (B[3] + t * B[4]))));
        return x < 0 ? tail : 1 - tail;
    }

    @Override
    public double partial(double[] arguments, int index) {
        return density(arguments[0]);
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
