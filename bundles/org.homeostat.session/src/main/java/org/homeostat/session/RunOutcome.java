package org.homeostat.session;

import org.homeostat.analysis.Answers;
import org.homeostat.results.RunResult;

/**
 * What a run gave.
 *
 * @param result the paths of every scenario that was run, and what is needed to repeat it
 * @param answers what it answers
 */
public record RunOutcome(RunResult result, Answers answers) {
}
