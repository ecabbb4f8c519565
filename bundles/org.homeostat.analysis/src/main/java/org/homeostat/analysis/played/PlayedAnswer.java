package org.homeostat.analysis.played;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer, for every way in which it is shown.
 *
 * @param name name of the question
 * @param kind its keyword: {@code game}
 * @param label what a reader sees for it; the name if it has no label
 * @param sentences what it means, in plain words, the most important first; at least one
 * @param tables the figures that people look at
 * @param bars what is worth a picture
 * @param figures all figures by name, in order: numbers, texts, truths, arrays of numbers, lists and maps of these
 */
public record PlayedAnswer(String name, String kind, String label, List<String> sentences, List<PlainTable> tables,
        List<Bars> bars, Map<String, Object> figures) {

    /** Keeps its own copies. */
    public PlayedAnswer {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        bars = List.copyOf(bars);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** All sentences. */
    public String sentence() {
        return String.join(" ", sentences);
    }
}
