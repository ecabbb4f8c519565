package org.homeostat.ui.charts.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is looked at.
 *
 * @param question name of the question; empty for all scenarios of the run
 * @param economies names of the economies, in the order to show them; the world is the empty name
 * @param variables names of the variables, in the order to show them
 * @param hidden names of the scenarios whose lines are switched off
 */
public record Choice(String question, List<String> economies, List<String> variables, Set<String> hidden) {

    /** Nothing. */
    public static final Choice NONE = new Choice("", List.of(), List.of(), Set.of());

    /** Takes copies of the lists. */
    public Choice {
        economies = List.copyOf(economies);
        variables = List.copyOf(variables);
        hidden = Set.copyOf(hidden);
    }

    /** The same with other economies. */
    public Choice withEconomies(List<String> others) {
        return new Choice(question, others, variables, hidden);
    }

    /** The same with other variables. */
    public Choice withVariables(List<String> others) {
        return new Choice(question, economies, others, hidden);
    }

    /** The same with a scenario's line switched on or off. */
    public Choice toggled(String scenario) {
        Set<String> others = new TreeSet<>(hidden);
        if (!others.remove(scenario)) {
            others.add(scenario);
        }
        return new Choice(question, economies, variables, others);
    }

    /** The same without what a run doesn't have. */
    Choice within(List<String> knownEconomies, List<String> knownVariables) {
        List<String> left = new ArrayList<>(economies);
        left.retainAll(knownEconomies);
        List<String> asked = new ArrayList<>(variables);
        asked.retainAll(knownVariables);
        return new Choice(question, left, asked, hidden);
    }
}
