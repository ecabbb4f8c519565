package org.homeostat.spi;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a function is called and what it takes.
 *
 * @param name the name that models call it by: letters and digits, a letter first
 * @param parameters the names of its parameters, all different
 * @param text what it computes, in a sentence or two, with units and source
 * @param smooth whether its derivatives are continuous; a solver may fail on an equation that needs itself through a
 *        function that is not
 */
public record FunctionDescriptor(String name, List<String> parameters, String text, boolean smooth) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /**
     * Keeps its own copy of the names.
     *
     * @throws IllegalArgumentException if a name is not one, or two parameters share theirs
     */
    public FunctionDescriptor {
        parameters = List.copyOf(parameters);
        checkName(name);
        parameters.forEach(FunctionDescriptor::checkName);
        if (new HashSet<>(parameters).size() < parameters.size()) {
            throw new IllegalArgumentException("Two parameters of " + name + " share a name: " + parameters);
        }
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name: letters and digits, a letter first");
        }
    }

    /** The function as it is called: {@code cobbDouglas(capital, labour, share)}. */
    @Override
    public String toString() {
        return name + "(" + String.join(", ", parameters) + ")";
    }
}
