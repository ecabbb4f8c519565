package org.homeostat.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.analysis.measure.MeasureRow;

/**
 * The answer to a comparison.
 *
 * @param spec what was asked
 * @param periods the periods that all scenarios have
 * @param results a part for each variable and economy that there is, variable by variable, in the order asked for;
 *        empty where only measures are asked for
 * @param measures a row for each measure and economy that there is, with a value for each scenario
 */
public record ComparisonAnswer(ComparisonSpec spec, List<String> periods, List<VariableComparison> results,
        List<MeasureRow> measures) {

    /** Copies the lists. */
    public ComparisonAnswer {
        periods = List.copyOf(periods);
        results = List.copyOf(results);
        measures = List.copyOf(measures);
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
     * The answer in one sentence: what happens to the first variable that moves, in the economy of most interest; to the
     * first measure that moves where no variable is asked for.
     *
     * @return the sentence, with its full stop
     */
    public String sentence() {
        return Wording.headline(this);
    }

    /**
     * The variables that the answer speaks about.
     *
     * @return their names in the order of the parts, each once
     */
    public List<String> variables() {
        return results.stream().map(VariableComparison::variable).distinct().toList();
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
