package org.homeostat.analysis.games;

import java.util.function.DoubleUnaryOperator;

/**
 * Brent's search for the highest point between two others: parabolas where they help, golden sections where they do not.
 * R. P. Brent, Algorithms for Minimization without Derivatives, 1973, chapter 5.
 */
final class Brent {

    private static final double GOLDEN = 0.5 * (3 - Math.sqrt(5));
    private static final int MOST_STEPS = 80;

    private Brent() {
    }

    /**
     * Climbs to a local maximum.
     *
     * @param f the function
     * @param lower the lower end
     * @param upper the upper end
     * @param start a point between them to begin at
     * @param startValue the function there
     * @param precision how close to the highest point to come
     * @return the highest point that was seen
     */
    static Peak climb(DoubleUnaryOperator f, double lower, double upper, double start, double startValue,
            double precision) {
        double a = lower;
        double b = upper;
        double x = start;
        double w = x;
        double v = x;
        double fx = startValue;
        double fw = fx;
        double fv = fx;
        double step = 0;
        double before = 0;
        for (int count = 0; count < MOST_STEPS; count++) {
            double middle = 0.5 * (a + b);
            double tolerance = precision + 1e-15 * Math.abs(x);
            if (Math.abs(x - middle) <= 2 * tolerance - 0.5 * (b - a)) {
                break;
            }
            double r = (x - w) * (fv - fx);
            double q = (x - v) * (fw - fx);
            double p = (x - v) * q - (x - w) * r;
            q = 2 * (q - r);
            p = q > 0 ? -p : p;
            q = Math.abs(q);
            boolean parabola = Math.abs(before) > tolerance && Math.abs(p) < Math.abs(0.5 * q * before)
                    && p > q * (a - x) && p < q * (b - x);
            if (parabola) {
                before = step;
                step = p / q;
                if (x + step - a < 2 * tolerance || b - x - step < 2 * tolerance) {
                    step = Math.copySign(tolerance, middle - x);
                }
            } else {
                before = x < middle ? b - x : a - x;
                step = GOLDEN * before;
            }
            double u = x + (Math.abs(step) >= tolerance ? step : Math.copySign(tolerance, step));
            double fu = f.applyAsDouble(u);
            if (fu >= fx) {
                a = u < x ? a : x;
                b = u < x ? x : b;
                v = w;
                fv = fw;
                w = x;
                fw = fx;
                x = u;
                fx = fu;
            } else {
                a = u < x ? u : a;
                b = u < x ? b : u;
                if (fu >= fw || w == x) {
                    v = w;
                    fv = fw;
                    w = u;
                    fw = fu;
                } else if (fu >= fv || v == x || v == w) {
                    v = u;
                    fv = fu;
                }
            }
        }
        return new Peak(x, fx);
    }

    /**
     * A high point.
     *
     * @param at where
     * @param value how high
     */
    record Peak(double at, double value) {
    }
}
