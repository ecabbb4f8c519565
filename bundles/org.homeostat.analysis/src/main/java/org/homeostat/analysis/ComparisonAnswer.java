package org.homeostat.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to a comparison.
 *
 * @param spec what was asked
 * @param periods the periods that all scenarios have
 * @param results a part for each variable and economy that there is, variable by variable, in the order asked for
 */
public record ComparisonAnswer(ComparisonSpec spec, List<String> periods, List<VariableComparison> results) {

    /** Copies the lists. */
    public ComparisonAnswer {
        periods = List.copyOf(periods);
        results = List.copyOf(results);
    }

    /**
     * The economy of most interest.
     *
     * @return its name; empty for the world
     */
    public String focus() {
        return results.stream().map(VariableComparison::economy).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /**
     * The parts on one economy.
     *
     * @param economy name of the economy; empty for the world
     * @return one for each variable that the economy has
     */
    public List<VariableComparison> of(String economy) {
        return results.stream().filter(one -> one.economy().equals(economy)).toList();
    }

    /**
     * The parts on one variable.
     *
     * @param variable name of the variable
     * @return one for each economy that has it
     */
    public List<VariableComparison> on(String variable) {
        return results.stream().filter(one -> one.variable().equals(variable)).toList();
    }

    /**
     * The economies that the answer speaks about.
     *
     * @return their names, the one of most interest first; the world is the empty name
     */
    public List<String> economies() {
        LinkedHashSet<String> names = results.stream().map(VariableComparison::economy)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.remove("");
        if (results.stream().anyMatch(one -> one.economy().isEmpty())) {
            names.add("");
        }
        return List.copyOf(names);
    }

    /**
     * The answer in one sentence: what happens to the first variable that moves, in the economy of most interest.
     *
     * @return the sentence, with its full stop
     */
    public String sentence() {
        return Wording.headline(this);
    }

    /**
     * The answer for one economy, one sentence for each variable.
     *
     * @param economy name of the economy; empty for the world
     * @return the sentences, with their full stops
     */
    public List<String> sentences(String economy) {
        return of(economy).stream().map(one -> Wording.sentence(one, lastPeriod())).toList();
    }

    /**
     * The last period that all scenarios have.
     *
     * @return the period
     */
    public String lastPeriod() {
        return periods.get(periods.size() - 1);
    }
}
