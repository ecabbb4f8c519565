package org.homeostat.results;

import java.util.Arrays;
import java.util.Objects;

/**
 * The path of one variable of one economy in one scenario. Two series are equal where their values agree to the bit.
 *
 * @param economy name of the economy; empty for the world
 * @param economyLabel what a reader sees for the economy; empty for the world
 * @param variable name of the variable or stock
 * @param label what a reader sees for the variable
 * @param unit the unit the values are in, as the model writes it ({@code GUSD/year}, {@code %}); empty without one
 * @param values one value a period, in {@code unit}; the array is not copied and must not be written to
 */
public record ResultSeries(String economy, String economyLabel, String variable, String label, String unit,
        double[] values) {

    /** Refuses null in every part. */
    public ResultSeries {
        Objects.requireNonNull(economy, "economy");
        Objects.requireNonNull(economyLabel, "economyLabel");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(values, "values");
    }

    /**
     * The value in the first period.
     *
     * @return the value, in {@link #unit()}
     */
    public double first() {
        return values[0];
    }

    /**
     * The value in the last period.
     *
     * @return the value, in {@link #unit()}
     */
    public double last() {
        return values[values.length - 1];
    }

    /**
     * The name by which a model refers to this variable from outside: {@code Chile.output}, {@code world.copperPrice}.
     *
     * @return economy and variable, joined by a dot
     */
    public String qualifiedName() {
        return (economy.isEmpty() ? "world" : economy) + "." + variable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResultSeries that && economy.equals(that.economy)
                && economyLabel.equals(that.economyLabel) && variable.equals(that.variable)
                && label.equals(that.label) && unit.equals(that.unit) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(economy, variable, unit, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return qualifiedName() + (unit.isEmpty() ? "" : " [" + unit + "]") + " = " + Arrays.toString(values);
    }
}
