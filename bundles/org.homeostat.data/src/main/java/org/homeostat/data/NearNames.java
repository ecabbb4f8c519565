package org.homeostat.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
final class NearNames {

    private NearNames() {
    }

    /** The names a few slips away from a wrong one, the nearest first; empty where none is. */
    static List<String> of(String wrong, Collection<String> names) {
        int most = Math.max(1, wrong.length() / 3);
        return names.stream().filter(name -> Math.abs(name.length() - wrong.length()) <= most)
                .filter(name -> distance(wrong, name) <= most)
                .sorted(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3).toList();
    }

    /** Letters to insert, drop, replace or swap to get from one name to the other; capitals don't count. */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean pair = i > 1 && j > 1;
                if (pair && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }
}
