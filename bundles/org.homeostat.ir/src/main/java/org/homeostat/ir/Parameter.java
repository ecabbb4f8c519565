package org.homeostat.ir;

import java.util.List;

/**
 * A number that stays the same over a run.
 *
 * @param index its place in {@link FlatModel#parameters()}
 * @param economy the economy it belongs to, empty for the world
 * @param name its name inside the economy
 * @param label what a reader is shown in place of the name, empty if nothing was given
 * @param unit how its value is shown
 * @param value its value, written with constants and other parameters only, in any order
 * @param sources the cells of data that the value was made from
 * @param origin where it is declared
 */
public record Parameter(int index, String economy, String name, String label, DisplayUnit unit, Expr value,
        List<Source> sources, Origin origin) {

    /** Keeps its own copy of the sources. */
    public Parameter {
        sources = List.copyOf(sources);
    }

    /** The name with its owner: {@code Chile.alpha}, or {@code world.alpha} for a parameter of the world. */
    public String qualifiedName() {
        return (economy.isEmpty() ? "world" : economy) + "." + name;
    }

    @Override
    public String toString() {
        return "parameter " + qualifiedName() + (unit.text().isEmpty() ? "" : " [" + unit + "]") + " = " + value;
    }
}
