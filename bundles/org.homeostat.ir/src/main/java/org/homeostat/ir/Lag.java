package org.homeostat.ir;

/**
 * The value that a slot had some periods ago. Before the first period it is the value of the {@link Start}; reading a
 * slot there that has none is an error.
 *
 * @param slot the slot's place in {@link FlatModel#slots()}
 * @param periods how many periods ago, at least 1
 */
public record Lag(int slot, int periods) implements Leaf {

    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if {@code periods} is less than 1
     */
    public Lag {
        if (periods < 1) {
            throw new IllegalArgumentException("A lag reaches back at least one period, not " + periods);
        }
    }

    @Override
    public void print(Printer out) {
        out.put(out.names().slot(slot)).put("[-").put(String.valueOf(periods)).put("]");
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
