package org.homeostat.language.ide.outline;

import java.util.Set;
import org.homeostat.language.ide.text.Kind;

/** The headings of the outline, in the order in which a reader wants them. */
enum Group {
    UNITS("Units", Kind.UNIT),
    FUNCTIONS("Functions", Kind.FUNCTION),
    DATA("Data", Kind.DATASET),
    MODELS("Models", Kind.MODEL),
    ECONOMIES("Economies", Kind.ECONOMY, Kind.SET),
    WORLDS("Worlds", Kind.WORLD),
    POLICIES("Policies", Kind.POLICY),
    TREATIES("Treaties", Kind.TREATY),
    SCENARIOS("Scenarios", Kind.SCENARIO),
    MEASURES("Measures", Kind.MEASURE),
    EXPECTATIONS("Expectations", Kind.EXPECTATION),
    QUESTIONS("Questions", Kind.QUESTION);

    private final String heading;
    private final Set<Kind> kinds;

    Group(String heading, Kind... kinds) {
        this.heading = heading;
        this.kinds = Set.of(kinds);
    }

    boolean holds(Kind kind) {
        return kinds.contains(kind);
    }

    @Override
    public String toString() {
        return heading;
    }
}
