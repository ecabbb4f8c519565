package org.homeostat.analysis;

import java.util.List;

/**
 * What to compare.
 *
 * @param name name of the question
 * @param label what a reader sees for it
 * @param scenarios names of the scenarios; the others are held against the first
 * @param economies names of the economies, the one of most interest first; the empty name is the world
 * @param variables names of the variables, the one of most interest first, looked for in each of the economies
 * @param quantities quantities that are asked for with their owner, besides
 * @param measures names of the measures, with an economy before a dot where only its own is asked for
 */
public record ComparisonSpec(String name, String label, List<String> scenarios, List<String> economies,
        List<String> variables, List<QuantityName> quantities, List<String> measures) {

    /** Copies the lists. */
    public ComparisonSpec {
        scenarios = List.copyOf(scenarios);
        economies = List.copyOf(economies);
        variables = List.copyOf(variables);
        quantities = List.copyOf(quantities);
        measures = List.copyOf(measures);
    }

    /** A comparison of the same variables in all of the economies. */
    public ComparisonSpec(String name, String label, List<String> scenarios, List<String> economies,
            List<String> variables) {
        this(name, label, scenarios, economies, variables, List.of(), List.of());
    }
}
