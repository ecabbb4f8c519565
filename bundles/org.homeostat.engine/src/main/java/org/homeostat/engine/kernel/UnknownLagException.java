package org.homeostat.engine.kernel;

/** A lag reached back before the first period, to a slot that has no value there. The solver words the message. */
public final class UnknownLagException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int slot;

    UnknownLagException(int slot) {
        super("No value before the first period: slot " + slot, null, false, false);
        this.slot = slot;
    }

    /** The slot that was read. */
    public int slot() {
        return slot;
    }
}
