package org.homeostat.analysis;

import java.util.List;

/**
 * One variable of one economy in all compared scenarios.
 *
 * @param economy name of the economy; empty for the world
 * @param economyLabel what a reader sees for the economy; empty for the world
 * @param variable name of the variable
 * @param label what a reader sees for the variable
 * @param unit the unit of all values; empty without one
 * @param paths a path for each scenario, the one that the others are held against first
 * @param differences a difference for each path but the first
 */
public record VariableComparison(String economy, String economyLabel, String variable, String label, String unit,
        List<ScenarioPath> paths, List<Difference> differences) {

    /** Copies the lists. */
    public VariableComparison {
        paths = List.copyOf(paths);
        differences = List.copyOf(differences);
    }

    /**
     * The path that the others are held against.
     *
     * @return the first path
     */
    public ScenarioPath against() {
        return paths.get(0);
    }

    /**
     * All values of a scenario less those of the scenario it is held against.
     *
     * @param path one of the paths
     * @return one difference a period, in the variable's unit
     */
    public double[] differences(ScenarioPath path) {
        double[] result = path.values().clone();
        for (int period = 0; period < result.length; period++) {
            result[period] -= against().values()[period];
        }
        return result;
    }
}
