package org.homeostat.analysis.played;

import java.util.List;
import org.homeostat.results.NumberText;

/** Pieces that sentences are made of. */
final class Sentences {

    private Sentences() {
    }

    /** {@code Chile, Peru and Bolivia}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@code 1 start}, {@code 5 starts}. */
    static String count(int number, String what) {
        return NumberText.fixed(number, 0) + " " + what + (number == 1 ? "" : "s");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A share as percent without needless decimals. */
    static String percent(double share) {
        double percent = 100 * share;
        return NumberText.fixed(percent, Math.abs(percent) < 1 ? 1 : 0) + "%";
    }

    /** A gain so small that it is rounding reads as none. */
    static String gain(double gain, double scale) {
        return gain <= 1e-9 * Math.abs(scale) ? "none" : NumberText.of(gain);
    }
}
