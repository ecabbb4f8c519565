package org.homeostat.session;

import java.util.List;
import java.util.OptionalLong;
import org.homeostat.engine.Backend;

/**
 * What to run. With neither scenarios nor questions, every question of the file is answered, or every scenario run if
 * it asks none.
 *
 * @param scenarios names of scenarios to run
 * @param questions names of questions to answer; their scenarios are run
 * @param settings parameters to give other values: {@code Chile.profitTax=30%}
 * @param seed what every scenario draws its shocks with; where there is none, each draws with the seed that it names, and
 *        one that names none leaves shocks at their means
 * @param threads how many scenarios may run at the same time, at least 1; does not change the result
 * @param engine how formulas are computed; does not change the result
 */
public record RunRequest(List<String> scenarios, List<String> questions, List<String> settings, OptionalLong seed,
        int threads,
        Backend engine) {

    /** Keeps its own copies of the lists; fewer than one thread means one. */
    public RunRequest {
        scenarios = List.copyOf(scenarios);
        questions = List.copyOf(questions);
        settings = List.copyOf(settings);
        threads = Math.max(1, threads);
    }

    /** Everything that the file asks, as it stands. */
    public static RunRequest everything() {
        return new RunRequest(List.of(), List.of(), List.of(), OptionalLong.empty(),
                Runtime.getRuntime().availableProcessors(),
                Backend.BYTECODE);
    }
}
