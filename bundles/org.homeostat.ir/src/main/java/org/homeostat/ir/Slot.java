package org.homeostat.ir;

/**
 * A quantity that has one value in each period: a variable, a stock, or a helper state that no reader sees.
 *
 * @param index its place in {@link FlatModel#slots()}
 * @param economy the economy it belongs to, empty for the world
 * @param name its name inside the economy
 * @param label what a reader is shown in place of the name, empty if nothing was given
 * @param unit how its values are shown
 * @param hidden whether it was made by the compiler and is left out of results
 * @param origin where it is declared
 */
public record Slot(int index, String economy, String name, String label, DisplayUnit unit, boolean hidden,
        Origin origin) {

    /** The name with its owner: {@code Chile.output}, or {@code world.copperPrice} for a slot of the world. */
    public String qualifiedName() {
        return (economy.isEmpty() ? "world" : economy) + "." + name;
    }

    @Override
    public String toString() {
        return qualifiedName() + (unit.text().isEmpty() ? "" : " [" + unit + "]") + (hidden ? " (hidden)" : "");
    }
}
