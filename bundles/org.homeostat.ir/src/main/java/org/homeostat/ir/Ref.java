package org.homeostat.ir;

/**
 * The value of a slot in the current period; of a stock, its value at the start of the period.
 *
 * @param slot the slot's place in {@link FlatModel#slots()}
 */
public record Ref(int slot) implements Leaf {

    @Override
    public void print(Printer out) {
        out.put(out.names().slot(slot));
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
