package org.homeostat.spi;

/**
 * A function of numbers that models can call. The same arguments always give the same value, on any thread: it holds no
 * state. A value that is not finite, or an exception, ends the run with a message that names the equation.
 *
 * <p>It is found by {@link FunctionRegistry#load}: name the class in
 * {@code META-INF/services/org.homeostat.spi.FunctionExtension}.
 */
public interface FunctionExtension {

    /** What the function is called and what it takes. */
    FunctionDescriptor descriptor();

    /**
     * The value.
     *
     * @param arguments as many as the descriptor names, in base units; not to be changed
     */
    double apply(double[] arguments);

    /**
     * The partial derivative by one argument, here by a central difference over about 1e-5 of the argument's size.
     * Functions that know better override this.
     *
     * @param arguments as for {@link #apply}
     * @param index which argument, from 0
     */
    default double partial(double[] arguments, int index) {
        double at = arguments[index];
        double width = 6e-6 * (at == 0 ? 1 : Math.abs(at));
        double[] moved = arguments.clone();
        double up = at + width;
        double down = at - width;
        moved[index] = up;
        double above = apply(moved.clone());
        moved[index] = down;
        double below = apply(moved);
        return (above - below) / (up - down);
    }
}
