package org.homeostat.language.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestions {

    private static final int MOST_CANDIDATES = 5000;

    private record Candidate(String name, int distance) {
    }

    private Suggestions() {
    }

    /** The end of a message: {@code ; did you mean 'output'?}, or nothing. */
    public static String didYouMean(String name, Collection<String> candidates) {
        return nearest(name, candidates).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
    }

    /** The candidate that is nearest to a name, if it is near. */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        int limit = Math.min(3, (name.length() + 2) / 3);
        return candidates.stream().limit(MOST_CANDIDATES)
                .filter(each -> !each.equals(name) && Math.abs(each.length() - name.length()) <= limit)
                .map(each -> new Candidate(each, each.equalsIgnoreCase(name) ? 0 : distance(name, each)))
                .filter(each -> each.distance <= limit && each.distance < Math.max(name.length(), 1))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).map(Candidate::name);
    }

    /** How many letters to insert, delete, replace or swap with their neighbours, case aside. */
    static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int step(int[][] table, String a, String b, int i, int j) {
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
