package org.homeostat.analysis.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.homeostat.results.NumberText;

/** What an absorption means, in one sentence for those who have to decide. */
public final class AbsorptionWording {

    private static final double UNSEEN = 0.005;
    private static final int MOST_DECIMAL_PERCENT = 1;

    private AbsorptionWording() {
    }

    /**
     * The sentence.
     *
     * @param absorption the figures
     * @param who who makes the reform: {@code Chile}
     * @param effect what the effect is on: {@code profit tax revenue}
     * @param together how it is made together, as a sentence begins: {@code With Peru and Bolivia}; empty where that was not
     *        asked for
     * @param period the number of the period
     * @return {@code Alone, Chile keeps 22% of the reform's first-round effect on …; capital outflow takes 61%, …}
     */
    public static String sentence(Absorption absorption, String who, String effect, String together, int period) {
        double kept = absorption.kept(period);
        if (Double.isNaN(kept)) {
            return "With every channel frozen the reform of " + who + " does not move " + effect
                    + ", so there is nothing to take back.";
        }
        StringBuilder text = new StringBuilder("Alone, " + who + " " + keeps(kept)
                + " the reform's first-round effect on " + effect);
        List<String> parts = parts(absorption, period);
        text.append(parts.isEmpty() ? "; no channel takes anything" : "; " + String.join(", ", parts)).append('.');
        absorption.keptTogether(period).ifPresent(share -> text.append(' ').append(together).append(" it ")
                .append(share < 0 ? "loses " + percent(-share) + " of it" : "keeps " + percent(share)).append('.'));
        return text.toString();
    }

    private static String keeps(double kept) {
        return kept < 0 ? "ends with " + percent(-kept) + " in the opposite direction of"
                : "keeps " + percent(kept) + " of";
    }

    private static List<String> parts(Absorption absorption, int period) {
        List<String> parts = new ArrayList<>();
        IntStream.range(0, absorption.channels().size()).boxed()
                .sorted(Comparator.comparingDouble(channel -> -absorption.taken(channel, period))).forEach(channel -> {
                    double taken = absorption.taken(channel, period);
                    if (Math.abs(taken) >= UNSEEN) {
                        parts.add(absorption.channels().get(channel) + (taken > 0 ? " takes " : " adds ")
                                + percent(Math.abs(taken)));
                    }
                });
        return parts;
    }

    private static String percent(double share) {
        double percent = 100 * share;
        return NumberText.fixed(percent, percent < MOST_DECIMAL_PERCENT ? 1 : 0) + "%";
    }
}
