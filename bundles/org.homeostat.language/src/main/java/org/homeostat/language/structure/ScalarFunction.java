package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;

/** The functions of numbers that a formula may call. */
public enum ScalarFunction {
    /** The exponential; its argument has no dimension. */
    EXP(1, 1),
    /** The natural logarithm. */
    LOG(1, 1),
    /** The square root. */
    SQRT(1, 1),
    /** The absolute value. */
    ABS(1, 1),
    /** The greatest whole number that is not above the argument. */
    FLOOR(1, 1),
    /** The sine; its argument has no dimension. */
    SIN(1, 1),
    /** The cosine; its argument has no dimension. */
    COS(1, 1),
    /** The hyperbolic tangent; its argument has no dimension. */
    TANH(1, 1),
    /** The least of two or more arguments of one dimension. */
    MIN(2, Integer.MAX_VALUE),
    /** The greatest of two or more arguments of one dimension. */
    MAX(2, Integer.MAX_VALUE);

    private final int fewest;
    private final int most;

    ScalarFunction(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** The function that a call means; empty for a function of the user's own and for one that is not known. */
    public static Optional<ScalarFunction> of(Call call) {
        return call.getFunction() instanceof BuiltinFunction builtin ? named(builtin.getName()) : Optional.empty();
    }

    /** The function of that name as it is written. */
    public static Optional<ScalarFunction> named(String name) {
        return Arrays.stream(values()).filter(function -> function.toString().equals(name)).findFirst();
    }

    /** Whether it can be called with so many arguments. */
    public boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    /** What it takes, in words: {@code one argument}. */
    public String arity() {
        return most == 1 ? "one argument" : "two or more arguments";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
