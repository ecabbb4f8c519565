package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.UnknownLagException;

/**
 * Solves a loop: first torn, which is fast, and where that fails with every variable torn, which gets on from more
 * starting points.
 */
public final class LoopStage implements Stage {

    private final List<Loop> ways;

    /**
     * A stage of one loop.
     *
     * @param ways the loop, in the ways in which it is tried
     */
    public LoopStage(List<Loop> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    public void advance(Run run, int period) {
        List<Attempt> attempts = new ArrayList<>();
        try {
            for (Loop way : ways) {
                for (double[] guess : Guesses.of(way, run, period)) {
                    Outcome outcome = new Newton(way, run, period).solve(guess);
                    if (outcome.isSolved()) {
                        return;
                    }
                    attempts.add(new Attempt(way, outcome));
                }
            }
        } catch (UnknownLagException e) {
            throw new Report(run, period).unknownLag(ways.get(0).form().equations());
        }
        throw new Report(run, period).unsolved(attempts);
    }

    /** An attempt that failed. */
    record Attempt(Loop loop, Outcome outcome) {
    }
}
