package org.homeostat.session;

import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.results.RunResult;

/**
 * What a run gave.
 *
 * @param result the paths of every scenario that was run, and what is needed to repeat it
 * @param answers the answers to its questions, in the order asked
 */
public record RunOutcome(RunResult result, List<ComparisonAnswer> answers) {

    /** Keeps its own copy of the answers. */
    public RunOutcome {
        answers = List.copyOf(answers);
    }
}
