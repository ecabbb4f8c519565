package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.engine.Backend;
import org.junit.jupiter.api.Test;

/** What the story of the Andes asks, and what its README says is the answer. */
class AndesQuestionsTest {

    private static final Path FILE = Path.of("..", "..", "examples", "andes", "who-holds.econ");

    private static PlayedAnswer answer(String question) throws RunFailedException {
        RunRequest request = new RunRequest(List.of(), List.of(question), List.of(), OptionalLong.empty(), 2,
                Backend.BYTECODE);
        return Example.SESSION.run(Example.at(FILE).check(), request, Progress.NONE).answers().played().get(0);
    }

    @Test
    void whatTakesTheYieldBack() throws RunFailedException {
        PlayedAnswer answer = answer("Octopus");
        assertEquals(
                "Alone, Chile keeps 29% of the reform's first-round effect on its yield in fact; capital inflow takes "
                        + "44%, profits shifted abroad takes 18%, investment out of profits takes 11%, demand gap adds 1%. Under "
                        + "“With all twelve” it keeps 84%.",
                answer.sentence());
        Map<?, ?> outcome = (Map<?, ?>) ((List<?>) answer.figures().get("outcomes")).get(0);
        double[] fixed = (double[]) outcome.get("firstRound");
        double[] open = (double[]) outcome.get("allOpen");
        for (int period = 0; period < fixed.length; period++) {
            double sum = fixed[period];
            for (Object share : (List<?>) outcome.get("shapley")) {
                sum += ((double[]) share)[period];
            }
            assertEquals(open[period], sum, 1e-9, "period " + period);
        }
        assertEquals(5.70, fixed[2048 - 2019], 0.005);
        assertEquals(1.67, open[2048 - 2019], 0.005);
    }

    @Test
    void whoHasToSign() throws RunFailedException {
        PlayedAnswer answer = answer("Who");
        assertEquals(4096 - 12, answer.figures().get("lookedAt"));
        assertEquals(List.of(List.of("Ireland", "United States")), answer.figures().get("smallest"));
        assertEquals(10, answer.figures().get("mostLeftOut"));
        assertEquals(List.of(), answer.figures().get("stable"));
        assertEquals(List.of(), answer.figures().get("heldBySidePayments"));
        for (Object minimal : (List<?>) answer.figures().get("minimal")) {
            assertTrue(((List<?>) minimal).contains("United States"), minimal.toString());
        }
    }

    @Test
    void theRaceGoesAllTheWay() throws RunFailedException {
        PlayedAnswer answer = answer("Race");
        List<?> equilibria = (List<?>) answer.figures().get("equilibria");
        assertEquals(1, equilibria.size());
        Map<?, ?> one = (Map<?, ?>) equilibria.get(0);
        for (double tax : (double[]) one.get("profile")) {
            assertEquals(0, tax);
        }
        assertEquals(0.0, one.get("largestGain"));
        assertEquals(3, one.get("startsThatLedHere"));
    }
}
