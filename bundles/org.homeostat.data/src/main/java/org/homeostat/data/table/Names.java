package org.homeostat.data.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Series or countries: each has a code, and perhaps names that stand for it. */
public final class Names {

    private final Vocabulary codes = new Vocabulary();
    private final Map<String, Set<Integer>> named = new HashMap<>();
    private final List<String> first = new ArrayList<>();
    private int letters;

    int number(String code) {
        return codes.number(code);
    }

    /** Lets a name stand for a code. The first name of a code is the one that people are shown. */
    void name(int number, String name) {
        while (first.size() <= number) {
            first.add("");
        }
        String known = first.get(number);
        if (name.isEmpty() || known.equals(name)) {
            return;
        }
        if (known.isEmpty()) {
            first.set(number, name);
        }
        named.computeIfAbsent(name, any -> new LinkedHashSet<>(2)).add(number);
        letters += name.length();
    }

    /** How many codes and names there are. */
    int size() {
        return codes.size() + named.size();
    }

    /** How many letters they have together; a name counts for each code that has it. */
    int letters() {
        return codes.letters() + letters;
    }

    /**
     * What a code or a name stands for.
     *
     * @param text a code, or a name
     * @return the number of the code; several numbers for a name that several have; none for a text that never came
     */
    public List<Integer> find(String text) {
        int code = codes.find(text);
        return code >= 0 ? List.of(code) : List.copyOf(named.getOrDefault(text, Set.of()));
    }

    /**
     * The code of a number.
     *
     * @param number from 0, where 0 is no code
     * @return the code
     */
    public String code(int number) {
        return codes.text(number);
    }

    /**
     * The name of a number.
     *
     * @param number from 0
     * @return the name; empty without one
     */
    public String name(int number) {
        return number < first.size() ? first.get(number) : "";
    }

    /**
     * All codes.
     *
     * @return in the order of the file
     */
    public List<String> codes() {
        return codes.all();
    }

    /**
     * All names.
     *
     * @return in no order
     */
    public Set<String> names() {
        return Set.copyOf(named.keySet());
    }
}
