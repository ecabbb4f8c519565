package org.homeostat.ir;

/**
 * How much of the current period has passed: 0 at its start, where all values are reported, and up to 1 inside an
 * integrator's steps (see {@link Integration}). Calendar time is made of {@link Step} and this.
 */
public record Moment() implements Leaf {

    @Override
    public void print(Printer out) {
        out.put("moment");
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
