package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The distributions and processes that can follow {@code ~}, with the names of their arguments. */
public enum KnownDistribution {
    /** A normal distribution. */
    NORMAL("Normal", false, "mean", "sigma"),
    /** Every value between two bounds is as likely as any other. */
    UNIFORM("Uniform", false, "lower", "upper"),
    /** The exponential of a normal distribution. */
    LOG_NORMAL("LogNormal", false, "mu", "sigma"),
    /** A triangle over an interval. */
    TRIANGULAR("Triangular", false, "lower", "mode", "upper"),
    /** A first-order autoregression. */
    AR1("AR1", true, "mean", "persistence", "sigma"),
    /** A random walk. */
    RANDOM_WALK("RandomWalk", true, "drift", "sigma"),
    /** A process in continuous time that reverts to its mean. */
    ORNSTEIN_UHLENBECK("OrnsteinUhlenbeck", true, "mean", "reversion", "sigma");

    private final String word;
    private final boolean process;
    private final List<String> arguments;

    KnownDistribution(String word, boolean process, String... arguments) {
        this.word = word;
        this.process = process;
        this.arguments = List.of(arguments);
    }

    /** The one of that name as it is written. */
    public static Optional<KnownDistribution> named(String name) {
        return Arrays.stream(values()).filter(each -> each.word.equals(name)).findFirst();
    }

    /** Whether a value depends on that of the period before: a process, not a single draw. */
    public boolean isProcess() {
        return process;
    }

    /** The names of the arguments, in their order. */
    public List<String> arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return word;
    }
}
