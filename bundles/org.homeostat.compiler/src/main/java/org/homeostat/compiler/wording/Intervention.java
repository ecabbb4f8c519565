package org.homeostat.compiler.wording;

import java.util.List;

/**
 * What a scenario changes, for readers.
 *
 * @param economies the labels of the economies in which it changes; empty for the world
 * @param text what changes and when: {@code profit tax to 35% in equal steps 2026–2028}
 * @param by what changes it: {@code policy FreeEducation}, {@code treaty TaxFloor}, {@code shock}
 */
public record Intervention(List<String> economies, String text, String by) {

    /** Keeps its own copy of the economies. */
    public Intervention {
        economies = List.copyOf(economies);
    }

    /** All of it: {@code Chile: profit tax to 35% in equal steps 2026–2028 (policy FreeEducation)}. */
    @Override
    public String toString() {
        return (economies.isEmpty() ? "World" : String.join(", ", economies)) + ": " + text + " (" + by + ")";
    }
}
