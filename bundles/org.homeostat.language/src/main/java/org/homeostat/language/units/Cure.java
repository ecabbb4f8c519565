package org.homeostat.language.units;

import java.util.List;

/**
 * How a mistake with units can be repaired.
 *
 * @param kind what there is to do
 * @param data what it takes: the unit to write
 */
public record Cure(Kind kind, List<String> data) {

    /** Nothing that could be done without asking. */
    public static final Cure NONE = new Cure(Kind.NONE);

    /** What there is to do. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The number takes a unit in brackets. */
        WRITE_UNIT,
        /** The quantity is to be stated in the unit that its formula gives. */
        STATE_UNIT,
        /** The rate is to be multiplied by dt. */
        TIMES_DT
    }

    Cure(Kind kind, String... data) {
        this(kind, List.of(data));
    }
}
