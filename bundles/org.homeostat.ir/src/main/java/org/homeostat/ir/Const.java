package org.homeostat.ir;

/**
 * A number, in base units.
 *
 * @param value the number
 */
public record Const(double value) implements Leaf {

    @Override
    public int precedence() {
        return value < 0 || 1 / value < 0 ? Printer.SIGN : Printer.ATOM;
    }

    @Override
    public void print(Printer out) {
        out.put(Printer.number(value));
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
