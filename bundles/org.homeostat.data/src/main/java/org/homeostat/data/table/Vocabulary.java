package org.homeostat.data.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that come again and again, each kept once and known by a number from 0; 0 is the empty text. */
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int letters;

    Vocabulary() {
        number("");
    }

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        texts.add(text);
        letters += text.length();
        numbers.put(text, texts.size() - 1);
        return texts.size() - 1;
    }

    /** How many letters its texts have together. */
    int letters() {
        return letters;
    }

    /**
     * The number of a text.
     *
     * @param text the text
     * @return from 0; -1 where it never came
     */
    public int find(String text) {
        return numbers.getOrDefault(text, -1);
    }

    /**
     * The text of a number.
     *
     * @param number from 0
     * @return the text
     */
    public String text(int number) {
        return texts.get(number);
    }

    /**
     * How many texts there are.
     *
     * @return their number, with the empty text
     */
    public int size() {
        return texts.size();
    }

    /**
     * All the texts but the empty one.
     *
     * @return in the order they came
     */
    public List<String> all() {
        return Collections.unmodifiableList(texts.subList(1, texts.size()));
    }
}
