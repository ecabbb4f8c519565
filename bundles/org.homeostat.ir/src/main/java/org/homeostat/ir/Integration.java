package org.homeostat.ir;

import java.util.Locale;

/**
 * How stocks are carried from the start of one period to the start of the next. Inside a period the equations are
 * evaluated at the integrator's own points: stocks and {@link Moment} move, while lags, innovations, given paths and
 * {@link Step} stay those of the period. What is reported is the start of each period.
 *
 * @param method the rule
 * @param step the length of a step in years, above 0; a period has as many equal ones as it takes to be no longer than
 *        this, and one if it is infinite. {@link Method#ADAPTIVE} takes no longer steps than this
 * @param tolerance of {@link Method#ADAPTIVE}, the error of a step relative to the stock, and also absolute in the
 *        stock's own unit; above 0
 */
public record Integration(Method method, double step, double tolerance) {

    /** One step of Euler's rule a period: what a stock means where nothing else is said. */
    public static final Integration PERIOD = new Integration(Method.EULER, Double.POSITIVE_INFINITY, 1e-9);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the step or the tolerance is not above 0
     */
    public Integration {
        if (!(step > 0) || !(tolerance > 0)) {
            throw new IllegalArgumentException("Step " + step + " and tolerance " + tolerance + " must be above 0");
        }
    }

    /** The rules. */
    public enum Method {
        /** Euler's: the change at the start of the step times its length. */
        EULER,
        /** The classical rule of Runge and Kutta of order 4. */
        RK4,
        /** The pair of Dormand and Prince of order 8, which chooses its steps by their errors. */
        ADAPTIVE
    }

    @Override
    public String toString() {
        String name = method.name().toLowerCase(Locale.ROOT);
        String length = Double.isInfinite(step) ? "" : " step " + Printer.number(step);
        return name + length + (method == Method.ADAPTIVE ? " tolerance " + Printer.number(tolerance) : "");
    }
}
