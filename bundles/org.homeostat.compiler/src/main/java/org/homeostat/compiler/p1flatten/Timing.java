package org.homeostat.compiler.p1flatten;

import org.homeostat.model.econ.OnceStatement;
import org.homeostat.model.econ.WhenStatement;

/** When a change is in force. */
public sealed interface Timing {

    /** Whether the change can be in force in a period from {@code from} on and before {@code until}. */
    boolean touches(int from, int until);

    /**
     * From one period until another, counted from the first period of the horizon.
     *
     * @param from the first period in which it is in force; may lie before the horizon
     * @param until the first period in which it is not any more; may lie after the horizon
     */
    record Window(int from, int until) implements Timing {

        @Override
        public boolean touches(int otherFrom, int otherUntil) {
            return Math.max(from, otherFrom) < Math.min(until, otherUntil);
        }
    }

    /**
     * From one period until another, while an economy is a member of a treaty that can be left, or while it is not.
     *
     * @param window from when until when at most
     * @param accession the treaty
     * @param inside whether it is in force for members; else for all others
     */
    record Membership(Window window, Accession accession, boolean inside) implements Timing {

        @Override
        public boolean touches(int from, int until) {
            return window.touches(from, until);
        }
    }

    /**
     * While a condition holds.
     *
     * @param statement the condition
     */
    record While(WhenStatement statement) implements Timing {

        @Override
        public boolean touches(int from, int until) {
            return true;
        }
    }

    /**
     * Once a condition has held.
     *
     * @param statement the condition
     */
    record Once(OnceStatement statement) implements Timing {

        @Override
        public boolean touches(int from, int until) {
            return true;
        }
    }
}
