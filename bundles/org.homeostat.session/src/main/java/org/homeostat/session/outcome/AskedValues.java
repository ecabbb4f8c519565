package org.homeostat.session.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeostat.analysis.measure.PathAggregate;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.AskedNumbers;
import org.homeostat.compiler.Reading;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Cancellation;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.engine.Simulator;
import org.homeostat.engine.Trajectory;
import org.homeostat.spi.FunctionRegistry;

/** Computes the numbers that are asked of a run: readings of paths first, then the arithmetic with them. */
public final class AskedValues {

    private final AskedNumbers numbers;
    private final List<Asked> asked;
    private final Optional<Simulator> arithmetic;

    /**
     * For the numbers of one scenario.
     *
     * @param numbers as they were compiled
     * @param asked what was asked, in the order in which it was
     * @param functions the functions of extenders
     */
    public AskedValues(AskedNumbers numbers, List<Asked> asked, FunctionRegistry functions) {
        this.numbers = numbers;
        this.asked = List.copyOf(asked);
        this.arithmetic = numbers.arithmetic().map(small -> Simulator.of(small, Backend.INTERPRETER, functions));
    }

    /**
     * The numbers, in base units.
     *
     * @param paths the run
     * @param dt the length of a period in years
     * @throws ModelException if one of them is not finite
     */
    public Map<Asked, Double> of(Paths paths, double dt) {
        if (asked.isEmpty() || arithmetic.isEmpty()) {
            return Map.of();
        }
        double[] computed = numbers(paths, dt);
        Map<Asked, Double> values = new LinkedHashMap<>();
        for (int index = 0; index < asked.size(); index++) {
            values.put(asked.get(index), computed[index]);
        }
        return values;
    }

    /**
     * The same in the order in which they were asked.
     *
     * @throws ModelException if one of them is not finite
     */
    public double[] numbers(Paths paths, double dt) {
        Map<Integer, Double> read = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        Simulator small = arithmetic.orElseThrow();
        for (int index = 0; index < numbers.readings().size(); index++) {
            double value = read(numbers.readings().get(index), paths, dt);
            read.put(index, value);
            if (!Double.isFinite(value)) {
                failures.add(new Failure(small.model().parameters().get(index).origin(), "this is not finite"));
            }
        }
        if (!failures.isEmpty()) {
            throw new ModelException(failures);
        }
        Trajectory computed = small.run(new RunOptions(OptionalLong.empty(), 0, read, Cancellation.NEVER));
        return numbers.slots().stream().mapToDouble(slot -> computed.value(slot, 0)).toArray();
    }

    private static double read(Reading reading, Paths paths, double dt) {
        double[] path = new double[reading.until() - reading.from()];
        for (int period = 0; period < path.length; period++) {
            path[period] = paths.value(reading.slot(), reading.from() + period);
        }
        double rate = reading.rate().isPresent() ? paths.value(reading.rate().getAsInt(), reading.from()) : 0;
        return PathAggregate.valueOf(reading.aggregate().name()).of(path, dt, rate);
    }
}
