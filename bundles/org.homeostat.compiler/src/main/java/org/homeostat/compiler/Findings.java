package org.homeostat.compiler;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found wrong, each thing once however often the passes come by. */
public final class Findings {

    private final Set<Finding> all = new LinkedHashSet<>();
    private final Set<Place> faulty = new HashSet<>();
    private boolean incomplete;

    /** Says what keeps the scenario from running. */
    public void error(Place place, String message) {
        incomplete = true;
        faulty.add(place);
        all.add(new Finding(place, true, message));
    }

    /** Says what keeps the scenario from running, unless the place has an error already: for text read many times. */
    public void errorOnce(Place place, String message) {
        if (!faulty.contains(place) || place.equals(Place.NONE)) {
            error(place, message);
        }
    }

    /** Says what the modeller should look at. */
    public void warning(Place place, String message) {
        all.add(new Finding(place, false, message));
    }

    /** Notes that something could not be compiled which the checks of the language report. */
    public void unresolved() {
        incomplete = true;
    }

    /** Whether something keeps the scenario from running. */
    public boolean incomplete() {
        return incomplete;
    }

    /** Everything found, in the order in which it was. */
    public List<Finding> all() {
        return List.copyOf(all);
    }
}
