package org.homeostat.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two-letter and three-letter codes of ISO 3166-1 for the same country, for files that use the other kind. */
final class IsoCountries {

    /** Codes that publishers use beside those of the standard: Eurostat's Greece and United Kingdom, Kosovo. */
    private static final Map<String, String> OTHERS = Map.of("EL", "GRC", "UK", "GBR", "XK", "XKX");
    private static final Map<String, String> SHORT = new HashMap<>();
    private static final Map<String, String> LONG = new HashMap<>();

    static {
        for (String two : Locale.getISOCountries()) {
            String three = Locale.of("", two).getISO3Country();
            LONG.put(two, three);
            SHORT.put(three, two);
        }
    }

    private IsoCountries() {
    }

    /** The other codes of a country; empty where a text is no code. */
    static List<String> twins(String code) {
        if (code.length() == 2) {
            String three = LONG.getOrDefault(code, OTHERS.get(code));
            return three == null ? List.of() : List.of(three);
        }
        String two = SHORT.get(code);
        List<String> others = OTHERS.entrySet().stream().filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey).toList();
        return two == null ? others : others.isEmpty() ? List.of(two) : List.of(two, others.get(0));
    }
}
