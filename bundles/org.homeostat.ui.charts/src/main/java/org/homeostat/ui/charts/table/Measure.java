package org.homeostat.ui.charts.table;

/** What the table says of each scenario. */
public enum Measure {
    /** The values. */
    VALUES("Values"),
    /** The values less those of the first scenario. */
    DIFFERENCE("Difference from the first"),
    /** The same in percent of the first scenario's values. */
    PERCENT("Difference in percent");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** What readers see. */
    public String label() {
        return label;
    }

    double of(double value, double first) {
        return switch (this) {
            case VALUES -> value;
            case DIFFERENCE -> value - first;
            case PERCENT -> first == 0 ? Double.NaN : (value - first) / Math.abs(first) * 100;
        };
    }
}
