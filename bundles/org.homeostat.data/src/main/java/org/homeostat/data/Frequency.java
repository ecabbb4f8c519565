package org.homeostat.data;

/** How long a period is. Models run in years, quarters or months; the others can only be looked at. */
public enum Frequency {

    ANNUAL("yearly", true), HALF_YEARLY("half-yearly", false), QUARTERLY("quarterly", true), MONTHLY("monthly", true),
    WEEKLY("weekly", false), DAILY("daily", false), OTHER("in periods of no known length", false);

    private final String words;
    private final boolean supported;

    Frequency(String words, boolean supported) {
        this.words = words;
        this.supported = supported;
    }

    /**
     * Whether a model can run in such periods.
     *
     * @return true for years, quarters and months
     */
    public boolean supported() {
        return supported;
    }

    @Override
    public String toString() {
        return words;
    }
}
