package org.homeostat.ir;

import java.util.Locale;

/** What an {@link Innovation} is drawn from; other means and widths are written around it. */
public enum Distribution {
    /** The normal distribution with mean 0 and standard deviation 1. */
    NORMAL(0),
    /** The uniform distribution between 0 and 1, neither of which is drawn. */
    UNIFORM(0.5);

    private final double mean;

    Distribution(double mean) {
        this.mean = mean;
    }

    /** The mean. */
    public double mean() {
        return mean;
    }

    /** The distribution as it is printed: {@code normal}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
