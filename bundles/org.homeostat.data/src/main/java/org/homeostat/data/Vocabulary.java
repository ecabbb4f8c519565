package org.homeostat.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that come again and again, each kept once and known by a number from 0; 0 is the empty text. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    Vocabulary() {
        number("");
    }

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        texts.add(text);
        numbers.put(text, texts.size() - 1);
        return texts.size() - 1;
    }

    /** The number of a text, or -1 where it never came. */
    int find(String text) {
        return numbers.getOrDefault(text, -1);
    }

    String text(int number) {
        return texts.get(number);
    }

    /** All the texts but the empty one. */
    List<String> all() {
        return texts.subList(1, texts.size());
    }
}
