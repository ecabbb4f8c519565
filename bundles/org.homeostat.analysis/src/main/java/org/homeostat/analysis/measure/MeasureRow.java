package org.homeostat.analysis.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One measure of one economy in several scenarios.
 *
 * @param measure name of the measure
 * @param label what a reader sees for it
 * @param economy name of the economy; empty where the measure is one number for all
 * @param economyLabel what a reader sees for the economy; empty where the measure is one number for all
 * @param unit the unit of all values; empty without one
 * @param values one for each scenario, the one that the others are held against first
 */
public record MeasureRow(String measure, String label, String economy, String economyLabel, String unit,
        List<MeasureValue> values) {

    /** Copies the list. */
    public MeasureRow {
        values = List.copyOf(values);
    }

    /**
     * Values side by side: a row for each measure and economy, in the order in which they first come.
     *
     * @param values the values, scenario by scenario
     * @return the rows
     */
    public static List<MeasureRow> of(List<MeasureValue> values) {
        Map<List<String>, List<MeasureValue>> rows = new LinkedHashMap<>();
        for (MeasureValue value : values) {
            rows.computeIfAbsent(List.of(value.measure(), value.economy()), none -> new ArrayList<>()).add(value);
        }
        return rows.values().stream().map(row -> new MeasureRow(row.get(0).measure(), row.get(0).label(),
                row.get(0).economy(), row.get(0).economyLabel(), row.get(0).unit(), row)).toList();
    }

    /**
     * What a reader sees for the row.
     *
     * @return {@code Chile: Welfare}, or the label alone where the measure is one number for all
     */
    public String title() {
        return economyLabel.isEmpty() ? label : economyLabel + ": " + label;
    }

    /**
     * The value of the first scenario.
     *
     * @return the value, in the unit
     */
    public double against() {
        return values.get(0).value();
    }
}
