package org.homeostat.compiler;

/**
 * Where a parameter of the text is found in the flat model.
 *
 * @param economy the economy it belongs to, empty for the world
 * @param name its name
 * @param lever whether a government can set it
 * @param index its index as a parameter: the value before anything moves it
 * @param slot its index as a slot if something moves it; else -1
 */
public record CompiledParameter(String economy, String name, boolean lever, int index, int slot) {

    /** The name with its owner: {@code Chile.profitTax}, {@code world.copperPrice0}. */
    public String qualifiedName() {
        return (economy.isEmpty() ? "world" : economy) + "." + name;
    }

    /** Whether something moves it in this scenario. */
    public boolean moves() {
        return slot >= 0;
    }
}
