package org.homeostat.ir;

/** The index of the current period: 0 in the first, 1 in the next. It stays the same inside a period, also where an integrator takes
 * several steps (see {@link Moment}). */
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
