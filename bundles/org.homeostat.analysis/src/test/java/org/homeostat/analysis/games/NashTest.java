package org.homeostat.analysis.games;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NashTest {

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    private NashAnswer solve(Game game, NashOptions options) {
        return new Nash(game, options, workers).solve(game.middle());
    }

    private Equilibrium only(Game game) {
        NashAnswer answer = solve(game, NashOptions.DEFAULT);
        assertEquals(List.of(5), answer.reached(), answer.sentence());
        return answer.first();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 10, 50})
    void taxCompetition(int count) {
        Equilibrium one = only(Textbook.taxCompetition(count));
        double expected = 0.8 / (1 + 0.8 * (count - 1) / (count * 2.0));
        for (double tax : one.profile()) {
            assertEquals(expected, tax, 1e-9);
        }
        assertTrue(one.largestGain() < 1e-12);
    }

    @Test
    void whatTaxCompetitionGives() {
        assertEquals(8.008961247, only(Textbook.taxCompetition(2)).payoffs()[0], 1e-9);
    }

    @Test
    void crossBorderShopping() {
        Equilibrium free = only(Textbook.crossBorder(0));
        assertArrayEquals(new double[] {2 / 3.0, 5 / 6.0}, free.profile(), 1e-9);
        assertArrayEquals(new double[] {4 / 9.0, 25 / 36.0}, free.payoffs(), 1e-9);
        Equilibrium floor = only(Textbook.crossBorder(0.75));
        assertArrayEquals(new double[] {0.75, 0.875}, floor.profile(), 1e-9);
        assertArrayEquals(new double[] {0.46875, 0.765625}, floor.payoffs(), 1e-9);
        assertEquals(0.375, Textbook.crossBorder(0).payoffs(new double[] {0.75, 0.75})[0]);
    }

    @Test
    void aPointThatIsBestOnlyNearbyIsNone() {
        double[] local = {0.75, 0.75};
        Game game = Textbook.crossBorder(0);
        assertTrue(new Nash(game, NashOptions.DEFAULT, workers).check(local).isEmpty());
        List<Reply> replies = BestReply.thorough(game, workers).all(local);
        assertEquals(0.625, replies.get(0).levers()[0], 1e-7);
        assertEquals(0.625 * 0.625 - 0.375, replies.get(0).gain(), 1e-9);
    }

    @Test
    void repliesThatNeverSettleByThemselves() {
        for (boolean inTurn : new boolean[] {false, true}) {
            NashAnswer answer = solve(Textbook.cournot(5), NashOptions.DEFAULT.withInTurn(inTurn));
            assertEquals(1, answer.equilibria().size(), answer.sentence());
            for (double output : answer.first().profile()) {
                assertEquals(1 / 6.0, output, 1e-9);
            }
        }
    }

    @Test
    void severalEquilibria() {
        Game coordination = new Game(Textbook.players(2, new Lever("standard", "", 0, 1)), x -> {
            double apart = x[0] - x[1];
            double own = Math.sin(3 * Math.PI * x[0]);
            double other = Math.sin(3 * Math.PI * x[1]);
            return new double[] {own - 4 * apart * apart, other - 4 * apart * apart};
        });
        NashAnswer answer = solve(coordination, NashOptions.DEFAULT.withStarts(12));
        assertTrue(answer.equilibria().stream().anyMatch(one -> Math.abs(one.profile()[0] - 1 / 6.0) < 1e-9));
        assertTrue(answer.equilibria().stream().anyMatch(one -> Math.abs(one.profile()[0] - 5 / 6.0) < 1e-9));
        assertTrue(answer.equilibria().stream().allMatch(one -> one.largestGain() < 1e-9));
    }

    @Test
    void aCycle() {
        Game chase = new Game(Textbook.players(2, new Lever("place", "", 0, 1)), x -> {
            double apart = (x[0] - x[1]) * (x[0] - x[1]);
            return new double[] {-apart, apart};
        });
        NashAnswer answer = solve(chase, NashOptions.DEFAULT);
        assertFalse(answer.found());
        assertEquals(4, answer.cycle().size());
        assertEquals("No equilibrium found from 5 starts: the best replies go round in a cycle of 4, "
                + "from P1 0, P2 0 to P1 0, P2 1.000.", answer.sentence());
    }

    @Test
    void undercuttingHasNoEquilibrium() {
        Game bertrand = new Game(Textbook.players(2, new Lever("price", "", 0.2, 1)), p -> {
            double low = Math.min(p[0], p[1]);
            double demand = 1 - low;
            double first = p[0] < p[1] ? 1 : p[0] > p[1] ? 0 : 0.5;
            double capacity = 0.3;
            double one = p[0] * (first * Math.min(demand, capacity) + (1 - first) * Math.min(capacity, 0.4));
            double two = p[1] * ((1 - first) * Math.min(demand, capacity) + first * Math.min(capacity, 0.4));
            return new double[] {first == 1 ? one : p[0] * 0.1, first == 0 ? two : p[1] * 0.1};
        });
        NashAnswer answer = solve(bertrand, NashOptions.DEFAULT);
        assertFalse(answer.found());
        assertTrue(answer.sentence().startsWith("No equilibrium found from 5 starts"));
    }

    @Test
    void twoLeversEach() {
        Lever lever = new Lever("effort", "", -1, 2);
        List<Player> players = List.of(new Player("A", List.of(lever, lever)), new Player("B", List.of(lever, lever)));
        Game game = new Game(players, x -> new double[] {
            -Math.pow(x[0] - 0.3 * x[2], 2) - Math.pow(x[1] - 0.5, 2) - 0.4 * (x[0] - 0.3 * x[2]) * (x[1] - 0.5),
            -Math.pow(x[2] - 0.5 - 0.2 * x[1], 2) - Math.pow(x[3] - x[0], 2)});
        assertArrayEquals(new double[] {0.18, 0.5, 0.6, 0.18}, only(game).profile(), 1e-9);
    }

    @Test
    void theSameBitsOnAnyNumberOfThreads() {
        Game game = Textbook.taxCompetition(4);
        try (Workers one = new Workers(1); Workers five = new Workers(5)) {
            double[] first = new Nash(game, NashOptions.DEFAULT, one).solve(game.middle()).first().profile();
            double[] second = new Nash(game, NashOptions.DEFAULT, five).solve(game.middle()).first().profile();
            assertTrue(Arrays.equals(first, second));
        }
    }

    @Test
    void whatCanNotBePlayed() {
        Game broken = new Game(Textbook.players(2, new Lever("tax", "%", 0, 50)),
                x -> new double[] {Math.log(x[0]), x[1]});
        assertEquals(
                "The payoff of P1 is infinite at P1 0.00%, P2 25.0%: keep the bounds of the levers away from there",
                assertThrows(GameException.class, () -> solve(broken, NashOptions.DEFAULT)).getMessage());
        assertEquals("The game has no players",
                assertThrows(GameException.class, () -> new Game(List.of(), x -> x)).getMessage());
        assertEquals("tax has no bounds to choose between: 50.0% to 50.0%",
                assertThrows(GameException.class, () -> new Lever("tax", "%", 50, 50)).getMessage());
    }
}
