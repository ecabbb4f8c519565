package org.homeostat.ir;

/** How many periods a year has on a time axis. */
public enum Frequency {
    /** One period a year, written {@code 2026}. */
    ANNUAL(1, ""),
    /** Four periods a year, written {@code 2026Q1}. */
    QUARTERLY(4, "Q"),
    /** Twelve periods a year, written {@code 2026M01}. */
    MONTHLY(12, "M");

    private final int periodsPerYear;
    private final String letter;

    Frequency(int periodsPerYear, String letter) {
        this.periodsPerYear = periodsPerYear;
        this.letter = letter;
    }

    /** Periods in a year: 1, 4 or 12. */
    public int periodsPerYear() {
        return periodsPerYear;
    }

    /** What stands between the year and the number in a written period: nothing, {@code Q} or {@code M}. */
    public String letter() {
        return letter;
    }
}
