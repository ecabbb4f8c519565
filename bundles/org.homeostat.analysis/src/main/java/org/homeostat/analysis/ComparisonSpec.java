package org.homeostat.analysis;

import java.util.List;

/**
 * What to compare.
 *
 * @param name name of the question
 * @param label what a reader sees for it
 * @param scenarios names of the scenarios; the others are held against the first
 * @param economies names of the economies, the one of most interest first; the empty name is the world
 * @param variables names of the variables, the one of most interest first
 */
public record ComparisonSpec(String name, String label, List<String> scenarios, List<String> economies,
        List<String> variables) {

    /** Copies the lists. */
    public ComparisonSpec {
        scenarios = List.copyOf(scenarios);
        economies = List.copyOf(economies);
        variables = List.copyOf(variables);
    }
}
