package org.homeostat.language.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeostat.language.ide.text.Region;

/**
 * A text to insert with places to fill in.
 *
 * @param text the text
 * @param stops the places, in order
 */
record FilledText(String text, List<Region> stops) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    /**
     * Reads a pattern such as {@code economy ${Name} is ${model} { ${} }}.
     *
     * @param pattern places are {@code ${word}}: the word stands there until it is overwritten; {@code ${}} is empty
     * @param words what stands in a place instead of its word
     * @param indentation what every line but the first begins with
     */
    static FilledText of(String pattern, UnaryOperator<String> words, String indentation) {
        String indented = pattern.strip().replace("\n", "\n" + indentation);
        StringBuilder text = new StringBuilder();
        List<Region> stops = new ArrayList<>();
        Matcher place = PLACE.matcher(indented);
        int read = 0;
        while (place.find()) {
            text.append(indented, read, place.start());
            String word = place.group(1).isEmpty() ? "" : words.apply(place.group(1));
            stops.add(new Region(text.length(), word.length()));
            text.append(word);
            read = place.end();
        }
        text.append(indented, read, indented.length());
        return new FilledText(text.toString(), List.copyOf(stops));
    }

    /** Reads a pattern of one line whose words stand for themselves. */
    static FilledText of(String pattern) {
        return of(pattern, UnaryOperator.identity(), "");
    }
}
