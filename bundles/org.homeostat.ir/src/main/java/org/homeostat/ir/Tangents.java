package org.homeostat.ir;

/**
 * The slopes of a monotone cubic at its points: the mean of the two chords, 0 at a turning point, and made smaller where
 * the cubic would overshoot (Fritsch and Carlson 1980, their region of a circle of radius 3).
 */
final class Tangents {

    private Tangents() {
    }

    static double[] of(double[] x, double[] y) {
        int pieces = x.length - 1;
        double[] chord = new double[pieces];
        for (int i = 0; i < pieces; i++) {
            chord[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        double[] tangent = new double[x.length];
        tangent[0] = chord[0];
        tangent[pieces] = chord[pieces - 1];
        for (int i = 1; i < pieces; i++) {
            tangent[i] = sameSign(chord[i - 1], chord[i]) ? (chord[i - 1] + chord[i]) / 2 : 0;
        }
        for (int i = 0; i < pieces; i++) {
            if (chord[i] == 0) {
                tangent[i] = 0;
                tangent[i + 1] = 0;
                continue;
            }
            double a = tangent[i] / chord[i];
            double b = tangent[i + 1] / chord[i];
            double square = a * a + b * b;
            if (square > 9) {
                double shorter = 3 / Math.sqrt(square);
                tangent[i] = shorter * a * chord[i];
                tangent[i + 1] = shorter * b * chord[i];
            }
        }
        return tangent;
    }

    private static boolean sameSign(double first, double second) {
        return first > 0 && second > 0 || first < 0 && second < 0;
    }
}
