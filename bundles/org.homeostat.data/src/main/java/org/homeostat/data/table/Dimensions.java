package org.homeostat.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The dimensions that make up a series' code, other than country and time, and how somebody may write it: see the
 * package's description of keys.
 */
public final class Dimensions {

    private final List<String> ids = new ArrayList<>();
    private final Map<Integer, List<String>> values = new HashMap<>();
    /** For each dimension its values, each kept once. */
    private final List<Map<String, String>> distinct = new ArrayList<>();
    /** Place of the country among the dimensions; -1 without one. */
    private int country = -1;

    void set(List<String> names, int countryAt) {
        for (String name : names) {
            if (!ids.contains(name)) {
                ids.add(name);
                distinct.add(new HashMap<>());
            }
        }
        country = countryAt;
    }

    void series(int number, List<String> parts) {
        if (values.containsKey(number)) {
            return;
        }
        List<String> once = new ArrayList<>(parts.size());
        for (int place = 0; place < parts.size(); place++) {
            once.add(distinct.get(place).computeIfAbsent(parts.get(place), value -> value));
        }
        values.put(number, List.copyOf(once));
    }

    /**
     * Whether the file has dimensions at all.
     *
     * @return false for tables that name their series
     */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /**
     * The names of the dimensions.
     *
     * @return in the order of the file
     */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /**
     * The series that a text may mean.
     *
     * @param text a key in one of the ways of writing
     * @return their numbers
     */
    public List<Integer> find(String text) {
        List<String> named = List.of(text.split("\\.(?=[\\p{L}_][\\p{L}\\d_ -]*=)"));
        if (named.stream().allMatch(part -> part.indexOf('=') > 0)) {
            return matching(parts -> hasNamed(parts, named));
        }
        List<Integer> whole = matching(parts -> fits(text, parts, all(), false));
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Integer> varying = matching(parts -> fits(text, parts, varying(), false));
        return varying.isEmpty() ? matching(parts -> fits(text, parts, all(), true)) : varying;
    }

    /**
     * The series that a key with the country in it means, as publishers write keys.
     *
     * @param text the whole key
     * @param code the country's code
     * @return their numbers
     */
    public List<Integer> findWith(String text, String code) {
        if (country < 0) {
            return List.of();
        }
        return matching(parts -> {
            List<String> whole = new ArrayList<>(parts);
            whole.add(Math.min(country, whole.size()), code);
            return fits(text, whole, IntStream.range(0, whole.size()).toArray(), false);
        });
    }

    /**
     * The shortest sure way to write a series: the parts that are not the same in the whole file.
     *
     * @param number the series
     * @return its key
     */
    public String shortest(int number) {
        List<String> parts = values.getOrDefault(number, List.of());
        int[] places = varying();
        return String.join(".",
                Arrays.stream(places).mapToObj(place -> place < parts.size() ? parts.get(place) : "").toList());
    }

    private List<Integer> matching(Predicate<List<String>> test) {
        return values.entrySet().stream().filter(entry -> test.test(entry.getValue())).map(Map.Entry::getKey).sorted()
                .toList();
    }

    private int[] all() {
        return IntStream.range(0, ids.size()).toArray();
    }

    private int[] varying() {
        int[] places = all();
        int[] some = Arrays.stream(places).filter(place -> distinct.get(place).size() > 1).toArray();
        return some.length == 0 ? places : some;
    }

    private boolean hasNamed(List<String> parts, List<String> named) {
        return named.stream().allMatch(part -> {
            int equals = part.indexOf('=');
            int place = ids.indexOf(part.substring(0, equals));
            return place >= 0 && place < parts.size() && parts.get(place).equals(part.substring(equals + 1));
        });
    }

    /** Whether a text is some parts joined by dots; values may hold dots themselves. */
    private static boolean fits(String text, List<String> parts, int[] places, boolean leaveOut) {
        return fits(text, 0, parts, places, 0, leaveOut);
    }

    private static boolean fits(String text, int at, List<String> parts, int[] places, int next, boolean leaveOut) {
        if (next == places.length) {
            return at == text.length() + 1;
        }
        if (leaveOut && fits(text, at, parts, places, next + 1, true)) {
            return true;
        }
        if (at > text.length()) {
            return false;
        }
        String part = places[next] < parts.size() ? parts.get(places[next]) : "";
        boolean same = text.startsWith(part, at) && ends(text, at + part.length()) && !(leaveOut && part.isEmpty());
        if (same && fits(text, at + part.length() + 1, parts, places, next + 1, leaveOut)) {
            return true;
        }
        int wild = text.startsWith("*", at) ? 1 : 0;
        return !leaveOut && ends(text, at + wild) && fits(text, at + wild + 1, parts, places, next + 1, false);
    }

    private static boolean ends(String text, int at) {
        return at == text.length() || at < text.length() && text.charAt(at) == '.';
    }
}
