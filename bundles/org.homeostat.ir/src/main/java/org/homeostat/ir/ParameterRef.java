package org.homeostat.ir;

/**
 * The value of a parameter.
 *
 * @param index the parameter's place in {@link FlatModel#parameters()}
 */
public record ParameterRef(int index) implements Leaf {

    @Override
    public void print(Printer out) {
        out.put(out.names().parameter(index));
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
