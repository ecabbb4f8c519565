package org.homeostat.ir;

import java.math.BigDecimal;
import java.math.MathContext;

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

    /** An internal value as text with ten digits and its unit: {@code 279 GUSD/year}, {@code 27%}. */
    public String format(double internal) {
        double shown = shown(internal);
        if (Double.isNaN(shown) || Double.isInfinite(shown)) {
            return Printer.number(shown);
        }
        String number = Printer.number(new BigDecimal(shown).round(new MathContext(10)).doubleValue());
        return text.isEmpty() ? number : number + (text.startsWith("%") ? "" : " ") + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
