package org.homeostat.compiler.p4lower.series;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeostat.ir.Frequency;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Period;
import org.homeostat.ir.Table;

/**
 * The figures of a series, all of one frequency, and what holds between and beyond them. A figure of a long period holds
 * in each shorter one inside it; a long period has the mean of the figures of the shorter ones inside it.
 */
public final class Figures {

    private final Frequency frequency;
    private final SortedMap<Long, Double> values;
    private final Optional<Table> between;
    private final boolean held;

    /**
     * A series.
     *
     * @param figures one or more, in base units, of periods of one frequency
     * @param interpolation how it goes from the middle of a period to that of the next; step for not at all
     * @param held whether the first and the last figure hold beyond
     */
    public Figures(Map<Period, Double> figures, Interpolation interpolation, boolean held) {
        frequency = figures.keySet().iterator().next().frequency();
        values = new TreeMap<>();
        figures.forEach((period, value) -> values.put(ordinal(period, frequency), value));
        between = interpolation == Interpolation.STEP || values.size() < 2 ? Optional.empty()
                : Optional.of(new Table(values.keySet().stream().map(this::middle).toList(), values.values(),
                        interpolation, false));
        this.held = held;
    }

    /** The first period that has a figure. */
    public Period first() {
        return period(values.firstKey());
    }

    /** The last period that has a figure. */
    public Period last() {
        return period(values.lastKey());
    }

    /** The value in a period; empty if there is none. */
    public OptionalDouble in(Period period) {
        int inOne = period.frequency().periodsPerYear();
        if (inOne < frequency.periodsPerYear()) {
            return mean(period);
        }
        long around = ordinal(period, frequency);
        if (around < values.firstKey() || around > values.lastKey()) {
            return held
                    ? OptionalDouble.of(values.get(around < values.firstKey() ? values.firstKey() : values.lastKey()))
                    : OptionalDouble.empty();
        }
        if (between.isPresent()) {
            return OptionalDouble.of(between.get().value((ordinal(period, period.frequency()) + 0.5) / inOne));
        }
        Double value = values.get(around);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private OptionalDouble mean(Period period) {
        double sum = 0;
        int count = 0;
        for (Period each = period.firstAt(frequency); each.compareTo(period.lastAt(frequency)) <= 0; each = each
                .plus(1)) {
            OptionalDouble value = in(each);
            if (value.isEmpty()) {
                return value;
            }
            sum += value.getAsDouble();
            count++;
        }
        return OptionalDouble.of(sum / count);
    }

    private double middle(long ordinal) {
        return (ordinal + 0.5) / frequency.periodsPerYear();
    }

    private Period period(long ordinal) {
        int perYear = frequency.periodsPerYear();
        return new Period(frequency, Math.toIntExact(Math.floorDiv(ordinal, (long) perYear)),
                Math.floorMod(ordinal, perYear) + 1);
    }

    /** The number of the period of a frequency that holds a period's beginning. */
    private static long ordinal(Period period, Frequency frequency) {
        int perYear = period.frequency().periodsPerYear();
        return Math.floorDiv(((long) period.year() * perYear + period.number() - 1) * frequency.periodsPerYear(),
                (long) perYear);
    }
}
