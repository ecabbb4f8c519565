package org.homeostat.language.scoping;

import com.google.inject.ImplementedBy;
import java.util.List;

/**
 * The functions that extensions bring: models call them like those of the library, without an import. Whoever assembles
 * the program binds one; without it there are none.
 */
@FunctionalInterface
@ImplementedBy(FunctionCatalogue.None.class)
public interface FunctionCatalogue {

    /**
     * A function that the engine computes.
     *
     * @param name what it is called
     * @param parameters what it takes, in order; at least one
     * @param text what it does, for readers
     */
    record ExtensionFunction(String name, List<String> parameters, String text) {

        /** Takes a copy of the parameters. */
        public ExtensionFunction {
            parameters = List.copyOf(parameters);
        }
    }

    /** All of them, always the same and in the same order. */
    List<ExtensionFunction> functions();

    /** No functions. */
    final class None implements FunctionCatalogue {

        @Override
        public List<ExtensionFunction> functions() {
            return List.of();
        }
    }
}
