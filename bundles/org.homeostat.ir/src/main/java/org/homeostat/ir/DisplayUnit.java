package org.homeostat.ir;

/**
 * How a value is shown. The engine computes in base units; the value shown is the internal one divided by
 * {@code scale}.
 *
 * @param text the unit as the modeller wrote it, empty for a number without dimension
 * @param scale one of this unit in base units, finite and above 0
 */
public record DisplayUnit(String text, double scale) {

    /** A number without dimension. */
    public static final DisplayUnit NONE = new DisplayUnit("", 1);

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if {@code scale} is not finite and above 0
     */
    public DisplayUnit {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("The scale of unit '" + text + "' is " + scale);
        }
    }

    /** The value to show for an internal one. */
    public double shown(double internal) {
        return internal / scale;
    }

    /** An internal value as text, with its unit: {@code 279 GUSD/year}. */
    public String format(double internal) {
        String number = Printer.number(shown(internal));
        return text.isEmpty() ? number : number + " " + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
