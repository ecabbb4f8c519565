package org.homeostat.engine.p4solve;

/**
 * A point on the way to the solution of a loop.
 *
 * @param u values of the torn variables
 * @param sides the left sides of their equations at these values, then the right sides
 */
record Point(double[] u, double[] sides) {

    /** A point that has yet to be evaluated. */
    static Point at(double[] u) {
        return new Point(u, new double[2 * u.length]);
    }

    int size() {
        return u.length;
    }

    double left(int i) {
        return sides[i];
    }

    double right(int i) {
        return sides[u.length + i];
    }

    double residual(int i) {
        return left(i) - right(i);
    }

    /** The larger of the two sides, without its sign. */
    double size(int i) {
        return Math.max(Math.abs(right(i)), Math.abs(left(i)));
    }
}
