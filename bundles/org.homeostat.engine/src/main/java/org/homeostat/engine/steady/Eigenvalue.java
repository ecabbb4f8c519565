package org.homeostat.engine.steady;

/**
 * An eigenvalue.
 *
 * @param real its real part
 * @param imaginary its imaginary part
 */
public record Eigenvalue(double real, double imaginary) {

    /** Its distance from 0. */
    public double modulus() {
        return Math.hypot(real, imaginary);
    }

    @Override
    public String toString() {
        return imaginary == 0 ? String.valueOf(real)
                : real + (imaginary < 0 ? " - " : " + ") + Math.abs(imaginary) + "i";
    }
}
