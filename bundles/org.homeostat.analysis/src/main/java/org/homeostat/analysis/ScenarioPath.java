package org.homeostat.analysis;

import java.util.Arrays;
import java.util.Objects;

/**
 * The path of a variable in one of the compared scenarios.
 *
 * @param scenario name of the scenario
 * @param label what a reader sees for it
 * @param values one value for each compared period, in the variable's unit; not copied, must not be written to
 */
public record ScenarioPath(String scenario, String label, double[] values) {

    /**
     * The value in the last compared period.
     *
     * @return the value, in the variable's unit
     */
    public double last() {
        return values[values.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioPath that && scenario.equals(that.scenario) && label.equals(that.label)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return scenario + " = " + Arrays.toString(values);
    }
}
