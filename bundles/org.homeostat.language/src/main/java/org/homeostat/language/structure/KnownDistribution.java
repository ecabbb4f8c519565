package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.DistributionArgument;
import org.homeostat.model.econ.Expression;

/** The probability distributions and stochastic processes, and what they are called with. */
public enum KnownDistribution {
    /** The normal distribution. */
    NORMAL("Normal", false, value("mean"), value("sigma")),
    /** Every value between two bounds is as likely. */
    UNIFORM("Uniform", false, value("lower"), value("upper")),
    /** The exponential of a normal one; a bare number. */
    LOG_NORMAL("LogNormal", false, new Argument("mu", Role.BARE), new Argument("sigma", Role.BARE)),
    /** The mode is the likeliest, the bounds are never passed. */
    TRIANGULAR("Triangular", false, value("lower"), value("mode"), value("upper")),
    /** A process that returns to its mean by a share of the gap each period. */
    AR1("AR1", true, value("mean"), new Argument("persistence", Role.BARE), value("sigma")),
    /** A process that goes on from where it is. */
    RANDOM_WALK("RandomWalk", true, new Argument("drift", Role.PER_TIME), new Argument("sigma", Role.DIFFUSION)),
    /** A process in continuous time that returns to its mean at a rate per year. */
    ORNSTEIN_UHLENBECK("OrnsteinUhlenbeck", true, value("mean"), new Argument("reversion", Role.RATE),
            new Argument("sigma", Role.DIFFUSION));

    /** What an argument is, next to what the distribution gives. */
    public enum Role {
        /** Of the dimension of what is drawn. */
        VALUE,
        /** A number without dimension. */
        BARE,
        /** Of the dimension of what is drawn, per year. */
        PER_TIME,
        /** Per year. */
        RATE,
        /** Of the dimension of what is drawn, per square root of a year. */
        DIFFUSION
    }

    private record Argument(String name, Role role) {
    }

    private final String written;
    private final boolean process;
    private final List<Argument> arguments;

    KnownDistribution(String written, boolean process, Argument... arguments) {
        this.written = written;
        this.process = process;
        this.arguments = List.of(arguments);
    }

    private static Argument value(String name) {
        return new Argument(name, Role.VALUE);
    }

    /** The form of that name as it is written. */
    public static Optional<KnownDistribution> named(String name) {
        return Arrays.stream(values()).filter(form -> form.written.equals(name)).findFirst();
    }

    /** Whether it is a process and not a distribution. */
    public boolean isProcess() {
        return process;
    }

    /** The names of the arguments, in their order. */
    public List<String> arguments() {
        return arguments.stream().map(Argument::name).toList();
    }

    /** What an argument is; of a name that it does not have, a number of the dimension of what is drawn. */
    public Role role(String argument) {
        return arguments.stream().filter(each -> each.name.equals(argument)).map(Argument::role).findFirst()
                .orElse(Role.VALUE);
    }

    /** The given arguments by their names, in the order of the form; what is given wrongly is left out. */
    public Map<String, Expression> bind(Distribution distribution) {
        Map<String, Expression> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).name;
            List<DistributionArgument> all = distribution.getArguments();
            Optional<DistributionArgument> named = all.stream().filter(each -> name.equals(each.getName())).findFirst();
            if (named.isEmpty() && i < all.size() && all.get(i).getName() == null) {
                named = Optional.of(all.get(i));
            }
            named.map(DistributionArgument::getValue).ifPresent(value -> given.put(name, value));
        }
        return given;
    }

    @Override
    public String toString() {
        return written;
    }
}
