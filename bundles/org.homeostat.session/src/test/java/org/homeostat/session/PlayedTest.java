package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.homeostat.analysis.played.PlayedAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games, coalitions, absorption, attribution and fits of small models, through the real language. */
class PlayedTest {

    /** Each country's gain from its own effort and from that of the others; the world remembers half of the last effort. */
    private static final String MODEL = """
            model Country {
              parameter effort = 20% policy lever 0%..100%
              parameter talent = 1
              variable spirit = sum(e in others | e.effort)
              variable gain = talent * effort * (1 + 0.5 * spirit) - effort^2
              variable fame starts 0 = 0.5 * fame[-1] + gain
            }
            economy Chile "Chile" is Country
            economy Peru is Country { talent = 1.2 }
            economy Bolivia is Country
            set Andes = { Chile, Peru, Bolivia }
            world W { economies Andes }
            policy More { effort += 10% }
            policy Talent "Schools" { talent *= 1.5 }
            treaty Pact { members Andes  floor effort at 60% }
            scenario Baseline { world W; time 2025..2027 }
            scenario Reform extends Baseline { apply More for Chile }
            scenario Both extends Reform { apply Talent for Chile }
            measure glory = mean(fame)
            """;

    @TempDir
    Path folder;

    private PlayedAnswer answer(String question) {
        return Example.of(folder, MODEL + question).run().answers().played().get(0);
    }

    private String failure(String question) {
        Example example = Example.of(folder, MODEL + question);
        CheckedFile checked = example.check();
        if (checked.hasErrors()) {
            return checked.problems().stream().filter(Problem::isError).findFirst().orElseThrow().message();
        }
        return assertThrows(RunFailedException.class,
                () -> Example.SESSION.run(checked, RunRequest.everything(), Progress.NONE)).problems().get(0).message();
    }

    private static Map<?, ?> first(PlayedAnswer answer, String list) {
        return (Map<?, ?>) ((List<?>) answer.figures().get(list)).get(0);
    }

    @Test
    void nashInASingleAggregateAndInAMeasure() {
        for (String aim : List.of("last(gain)", "gain", "glory")) {
            PlayedAnswer answer = answer(
                    "game G { of Baseline; players Chile, Peru; each chooses effort; each maximizes " + aim
                            + "; solve nash }\n");
            // effort c = (1 + 0.5 (p + 0.2)) / 2 and p = 1.2 (1 + 0.5 (c + 0.2)) / 2 in shares
            double c = (0.55 + 0.25 * 0.66) / (1 - 0.25 * 0.3);
            double[] profile = (double[]) first(answer, "equilibria").get("profile");
            assertArrayEquals(new double[] {100 * c, 100 * (0.66 + 0.3 * c)}, profile, 1e-7);
            assertEquals(List.of("%", "%"), ((List<?>) answer.figures().get("levers")).stream()
                    .map(one -> ((Map<?, ?>) one).get("unit")).toList());
        }
    }

    @Test
    void leversFromAPeriodOn() {
        PlayedAnswer answer = answer("game G { of Baseline; players Chile; each chooses effort; from 2027; "
                + "each maximizes gain - first(gain); solve nash }\n");
        double[] profile = (double[]) first(answer, "equilibria").get("profile");
        assertArrayEquals(new double[] {60}, profile, 1e-7);
        double[] payoffs = (double[]) first(answer, "equilibria").get("payoffs");
        assertArrayEquals(new double[] {0.36 - 0.2}, payoffs, 1e-9);
    }

    @Test
    void aTreatyHoldsInAGame() {
        PlayedAnswer answer = answer("scenario Bound extends Baseline { apply Pact }\n"
                + "game G { of Bound; players Chile; each chooses effort; each minimizes effort; solve nash }\n");
        assertArrayEquals(new double[] {60}, (double[]) first(answer, "equilibria").get("profile"));
        assertArrayEquals(new double[] {0.6}, (double[]) first(answer, "equilibria").get("payoffs"), 1e-12);
    }

    @Test
    void policiesAsChoices() {
        PlayedAnswer answer = answer(
                "game G { of Baseline; players Chile, Peru; each chooses More; each maximizes gain; solve nash }\n");
        assertEquals("In equilibrium for sure: Chile More, Peru More.", answer.sentence());
        assertEquals(4, ((List<?>) answer.figures().get("payoffs")).size());
    }

    @Test
    void theSmallestCoalition() {
        PlayedAnswer answer = answer("coalition Who { of Baseline; treaty Pact; among Andes; "
                + "succeeds when Chile.gain > 1.5 * Baseline.Chile.gain + 0.1; find smallest, stable }\n");
        assertEquals(List.of(List.of("Chile", "Peru"), List.of("Chile", "Bolivia")),
                answer.figures().get("smallest"));
        assertEquals(1, answer.figures().get("mostLeftOut"));
        assertTrue(
                answer.sentence().startsWith("It fails without a coalition. The smallest in which Chile.gain > 1.5 * "
                        + "Baseline.Chile.gain + 0.1: Chile and Peru, and 1 more of 2. At most 1 of the 3 can be left out."),
                answer.sentence());
    }

    @Test
    void absorption() {
        PlayedAnswer answer = answer("absorption A { of Reform against Baseline; on Chile.fame; through gain, "
                + "Peru.spirit; at 2026 }\n");
        Map<?, ?> outcome = first(answer, "outcomes");
        assertArrayEquals(new double[] {0, 0, 0}, (double[]) outcome.get("firstRound"));
        assertTrue(answer.sentence().startsWith("With every channel frozen the reform of Chile does not move its fame"),
                answer.sentence());
    }

    @Test
    void attribution() {
        PlayedAnswer answer = answer("attribution A { of Both against Baseline; on Chile.gain, Chile.glory }\n");
        Map<?, ?> outcome = first(answer, "outcomes");
        double base = 0.2 * 1.2 - 0.04;
        double more = 0.3 * 1.2 - 0.09;
        double talent = 1.5 * 0.2 * 1.2 - 0.04;
        double both = 1.5 * 0.3 * 1.2 - 0.09;
        double[] share = (double[]) ((List<?>) outcome.get("shares")).get(0);
        assertEquals(0.5 * (more - base + both - talent), share[2], 1e-12);
        assertEquals(List.of("More", "Schools"), answer.figures().get("causes"));
        double[] total = (double[]) outcome.get("difference");
        assertEquals(both - base, total[0], 1e-12);
    }

    @Test
    void fit() {
        PlayedAnswer answer = answer("fit F { of Baseline; vary Peru.talent in 0..5; match Peru.gain to "
                + "1.75 * Chile.gain over 2025..2026 }\n");
        assertArrayEquals(new double[] {(1.75 * 0.2 + 0.04) / 0.24}, (double[]) answer.figures().get("values"), 1e-9);
    }

    @Test
    void theSameOnAnyNumberOfThreadsAndBothEngines() {
        String question = "game G { of Baseline; players Andes; each chooses effort; each maximizes glory; solve nash }\n";
        Example example = Example.of(folder, MODEL + question);
        double[] one = profile(example, 1, org.homeostat.engine.Backend.INTERPRETER);
        assertArrayEquals(one, profile(example, 3, org.homeostat.engine.Backend.BYTECODE));
    }

    private static double[] profile(Example example, int threads, org.homeostat.engine.Backend engine) {
        try {
            RunRequest request = new RunRequest(List.of(), List.of("G"), List.of(), java.util.OptionalLong.empty(),
                    threads,
                    engine);
            PlayedAnswer answer = Example.SESSION.run(example.check(), request, Progress.NONE).answers().played()
                    .get(0);
            return (double[]) first(answer, "equilibria").get("profile");
        } catch (RunFailedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCanNotBeAnswered() {
        assertEquals(
                "The payoff of Chile is not a number at Chile 0.00%: keep the bounds of the levers away from there",
                failure("game G { of Baseline; players Chile; each chooses effort; each maximizes log(last(effort)); solve nash }\n")
                        .replace("infinite", "not a number"));
        assertTrue(failure("absorption A { of Reform against Baseline; on Chile.gain; through effort }\n")
                .contains("effort"));
        assertTrue(failure("coalition Who { of Baseline; treaty Pact; among Chile; succeeds when Chile.gain > 0 }\n")
                .contains("coalition"));
        assertTrue(failure("game G { of Baseline; each chooses effort; each maximizes gain; solve nash }\n")
                .contains("player"));
        assertTrue(
                failure("game G { of Baseline; players Chile; each chooses talent; each maximizes gain; solve nash }\n")
                        .contains("bounds"));
    }
}
