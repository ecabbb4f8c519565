package org.homeostat.ir;

/** The index of the current period: 0 in the first, 1 in the next. */
public record Step() implements Leaf {

    @Override
    public void print(Printer out) {
        out.put("step");
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
