package org.homeostat.analysis;

import java.util.List;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.analysis.rest.RestAnswer;

/**
 * All that a run answers besides the paths themselves.
 *
 * @param comparisons the comparisons, in the order asked
 * @param rests the rest points, in the order asked
 * @param measures the measures of every scenario that was run, scenario by scenario
 * @param expectations the expectations that could be looked at, in the order of the text
 * @param accounts balance sheets and transaction flows of the economies that have sectors, in the last period
 * @param played games, coalitions, absorptions, attributions and fits, in the order asked
 * @param unanswered the questions that this version can't answer, a sentence each without its full stop
 */
public record Answers(List<ComparisonAnswer> comparisons, List<RestAnswer> rests, List<MeasureValue> measures,
        List<ExpectationResult> expectations, List<AccountTable> accounts, List<PlayedAnswer> played,
        List<String> unanswered) {

    /** Nothing was asked. */
    public static final Answers NONE = of(List.of());

    /** Copies the lists. */
    public Answers {
        comparisons = List.copyOf(comparisons);
        rests = List.copyOf(rests);
        measures = List.copyOf(measures);
        expectations = List.copyOf(expectations);
        accounts = List.copyOf(accounts);
        played = List.copyOf(played);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * Comparisons alone.
     *
     * @param comparisons the comparisons
     * @return answers without anything else
     */
    public static Answers of(List<ComparisonAnswer> comparisons) {
        return new Answers(comparisons, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether no question was answered. */
    public boolean noQuestions() {
        return comparisons.isEmpty() && rests.isEmpty() && played.isEmpty();
    }
}
