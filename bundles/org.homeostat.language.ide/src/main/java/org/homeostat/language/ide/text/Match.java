package org.homeostat.language.ide.text;

import java.util.Arrays;
import java.util.Locale;

/** How a half-typed word asks for a name, the closest first. */
public enum Match {
    /** The name begins so. */
    START,
    /** The humps of the name do: {@code cP} asks for {@code copperPrice}. */
    HUMPS,
    /** A hump of the name begins so: {@code price} asks for {@code copperPrice}. */
    MIDDLE,
    /** A word of the label begins so. */
    LABEL,
    /** Not at all. */
    NONE;

    private static final int SHORTEST = 3;

    /** How {@code typed} asks for the name, or for the label if it is long enough. */
    public static Match of(String typed, String name, String label) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (name.toLowerCase(Locale.ROOT).startsWith(lower)) {
            return START;
        }
        if (humps(typed, name)) {
            return HUMPS;
        }
        if (inside(lower, name)) {
            return MIDDLE;
        }
        boolean labelled = typed.length() >= SHORTEST && Arrays.stream(label.toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(word -> word.startsWith(lower));
        return labelled ? LABEL : NONE;
    }

    private static boolean inside(String lower, String name) {
        for (int i = 1; i < name.length(); i++) {
            if (startsHump(name, i) && name.regionMatches(true, i, lower, 0, lower.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the typed letters are found in the name, each after the last or at the start of a later hump. */
    private static boolean humps(String typed, String name) {
        if (typed.isEmpty() || name.isEmpty() || !same(typed.charAt(0), name.charAt(0))) {
            return false;
        }
        boolean[] last = new boolean[name.length()];
        last[0] = true;
        for (int t = 1; t < typed.length(); t++) {
            boolean[] next = new boolean[name.length()];
            boolean earlier = false;
            for (int n = 1; n < name.length(); n++) {
                earlier |= last[n - 1];
                next[n] = same(typed.charAt(t), name.charAt(n)) && (last[n - 1] || earlier && startsHump(name, n));
            }
            last = next;
        }
        for (boolean found : last) {
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(char typed, char letter) {
        return Character.toLowerCase(typed) == Character.toLowerCase(letter);
    }

    private static boolean startsHump(String name, int i) {
        char here = name.charAt(i);
        return Character.isUpperCase(here) || Character.isDigit(here) && !Character.isDigit(name.charAt(i - 1));
    }
}
