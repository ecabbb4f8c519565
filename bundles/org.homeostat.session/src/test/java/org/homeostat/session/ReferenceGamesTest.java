package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.engine.Backend;
import org.junit.jupiter.api.Test;

/** Published games as model files: the answers of the papers. */
class ReferenceGamesTest {

    private static final Path REFERENCE = Path.of("..", "..", "examples", "reference");

    private static Map<String, Object> figures(String file, String question) throws RunFailedException {
        RunRequest request = new RunRequest(List.of(), List.of(question), List.of(), OptionalLong.empty(), 2,
                Backend.BYTECODE);
        PlayedAnswer answer = Example.SESSION
                .run(Example.at(REFERENCE.resolve(file)).check(), request, Progress.NONE).answers().played().get(0);
        assertEquals(question, answer.name());
        return answer.figures();
    }

    private static Map<?, ?> first(Map<String, Object> figures, String list) {
        return (Map<?, ?>) ((List<?>) figures.get(list)).get(0);
    }

    private static double[] numbers(Map<?, ?> figures, String name) {
        return (double[]) figures.get(name);
    }

    @Test
    void taxCompetition() throws RunFailedException {
        for (int count : new int[] {2, 3, 4, 10, 50}) {
            Map<String, Object> figures = figures("tax-race.econ", "Race" + count);
            double expected = 0.8 / (1 + 0.8 * (count - 1) / (count * 2.0));
            assertEquals(1, ((List<?>) figures.get("equilibria")).size());
            for (double tax : numbers(first(figures, "equilibria"), "profile")) {
                assertEquals(expected, tax, 1e-9);
            }
        }
        assertEquals(8.008961247, numbers(first(figures("tax-race.econ", "Race2"), "equilibria"), "payoffs")[0],
                1e-9);
        assertArrayEquals(new double[] {8.021485159, 8.021485159},
                numbers(figures("tax-race.econ", "Together2"), "payoffs"), 1e-9);
    }

    @Test
    void coalitionsOfOneTax() throws RunFailedException {
        Map<String, Object> three = figures("tax-race.econ", "Union3");
        assertEquals(List.of("E1", "E2", "E3"), first(three, "stable").get("members"));
        Map<String, Object> five = figures("tax-race.econ", "Union5");
        assertEquals(10, ((List<?>) five.get("stable")).size());
        Map<?, ?> two = first(five, "stable");
        assertEquals(List.of("E1", "E2"), two.get("members"));
        assertEquals(0.647590416, numbers(two, "levers")[1], 1e-9);
        assertEquals(0.604140564, numbers(two, "levers")[2], 1e-9);
        assertEquals(7.994485484, numbers(two, "payoffs")[1], 1e-9);
        assertEquals(7.999698186, numbers(two, "payoffs")[2], 1e-8);
    }

    @Test
    void borderShopping() throws RunFailedException {
        Map<?, ?> free = first(figures("border-shopping.econ", "Unbound"), "equilibria");
        assertArrayEquals(new double[] {2 / 3.0, 5 / 6.0}, numbers(free, "profile"), 1e-9);
        assertArrayEquals(new double[] {4 / 9.0, 25 / 36.0}, numbers(free, "payoffs"), 1e-9);
        Map<?, ?> bound = first(figures("border-shopping.econ", "Bound"), "equilibria");
        assertArrayEquals(new double[] {0.75, 0.875}, numbers(bound, "profile"), 1e-9);
        assertArrayEquals(new double[] {0.46875, 0.765625}, numbers(bound, "payoffs"), 1e-9);
        assertTrue((double) bound.get("largestGain") < 1e-12);
    }

    @Test
    void environmentalTreaty() throws RunFailedException {
        Map<?, ?> alone = first(figures("environmental-treaty.econ", "Alone"), "equilibria");
        assertEquals(472, numbers(alone, "payoffs")[5], 1e-6);
        Map<String, Object> signed = figures("environmental-treaty.econ", "Signatories");
        assertEquals(210, ((List<?>) signed.get("stable")).size());
        Map<?, ?> four = first(signed, "stable");
        assertEquals(8.908686, numbers(four, "levers")[3], 1e-6);
        assertEquals(7.572383, numbers(four, "levers")[4], 1e-6);
        assertEquals(472.160356, numbers(four, "payoffs")[3], 1e-6);
        assertEquals(474.913319, numbers(four, "payoffs")[4], 1e-6);
        assertEquals(487.804878, numbers((Map<?, ?>) signed.get("all"), "payoffs")[0], 1e-6);
    }

    @Test
    void cancellation() throws RunFailedException {
        List<?> outcomes = (List<?>) figures("absorption.econ", "Undone").get("outcomes");
        double[] early = (double[]) ((List<?>) ((Map<?, ?>) outcomes.get(0)).get("taken")).get(0);
        double[] late = (double[]) ((List<?>) ((Map<?, ?>) outcomes.get(1)).get("taken")).get(0);
        assertEquals(1 - (1.2 * Math.exp(-0.165) - 1) / 0.2, early[0], 1e-9);
        assertEquals(0.912637805, early[1], 1e-7);
        assertEquals(0.718239503, late[1], 1e-7);
    }
}
