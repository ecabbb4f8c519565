package org.homeostat.analysis.games;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    private NashAnswer lead(Game game, Integer... leaders) {
        return new Stackelberg(game, List.of(leaders), NashOptions.DEFAULT, game.middle(), workers).solve();
    }

    @Test
    void oneLeader() {
        Equilibrium one = lead(Textbook.cournot(2), 0).first();
        assertArrayEquals(new double[] {0.5, 0.25}, one.profile(), 1e-9);
        assertArrayEquals(new double[] {0.125, 0.0625}, one.payoffs(), 1e-9);
        assertTrue(one.largestGain() < 1e-10);
    }

    @Test
    void twoLeadersAndTwoFollowers() {
        Equilibrium one = lead(Textbook.cournot(4), 1, 3).first();
        assertArrayEquals(new double[] {1 / 9.0, 1 / 3.0, 1 / 9.0, 1 / 3.0}, one.profile(), 1e-9);
    }

    @Test
    void somebodyHasToFollow() {
        assertEquals("A game with leaders needs at least one player that leads and one that follows",
                assertThrows(GameException.class, () -> lead(Textbook.cournot(2), 0, 1)).getMessage());
    }

    @Test
    void together() {
        Game game = Textbook.taxCompetition(2);
        for (boolean inStep : new boolean[] {true, false}) {
            Cooperation all = Cooperation.of(game, new double[] {1, 1}, inStep, game.middle(), NashOptions.DEFAULT,
                    workers);
            assertArrayEquals(new double[] {0.8, 0.8}, all.profile(), 1e-9);
            assertArrayEquals(new double[] {8.021485159, 8.021485159}, all.payoffs(), 1e-9);
        }
    }

    @Test
    void togetherWithWeights() {
        Game game = new Game(Textbook.players(2, new Lever("x", "", 0, 1)), x -> new double[] {
            -x[0] * x[0] - (x[1] - 1) * (x[1] - 1), -(x[0] - 1) * (x[0] - 1) - x[1] * x[1]});
        Cooperation all = Cooperation.of(game, new double[] {3, 1}, false, game.middle(), NashOptions.DEFAULT, workers);
        assertArrayEquals(new double[] {0.25, 0.75}, all.profile(), 1e-9);
    }

    @Test
    void abatementTogether() {
        Game game = Textbook.abatement();
        Cooperation all = Cooperation.of(game, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, true, game.middle(),
                NashOptions.DEFAULT, workers);
        assertEquals(487.804878, all.payoffs()[0], 1e-6);
        Equilibrium none = new Nash(game, NashOptions.DEFAULT, workers).solve(game.middle()).first();
        assertEquals(472, none.payoffs()[9], 1e-9);
    }

    @Test
    void playedAgainAndAgain() {
        Game game = Textbook.cournot(2);
        RepeatedPlay played = RepeatedPlay.of(game, new double[] {0.25, 0.25}, new double[] {1 / 3.0, 1 / 3.0},
                workers);
        assertArrayEquals(new double[] {9 / 17.0, 9 / 17.0}, played.critical(), 1e-9);
        assertEquals(9 / 17.0, played.criticalForAll(), 1e-9);
    }

    @Test
    void noPatienceIsEnoughWhereTheAgreementIsNoBetter() {
        Game game = Textbook.crossBorder(0);
        RepeatedPlay played = RepeatedPlay.of(game, new double[] {0.75, 0.75}, new double[] {2 / 3.0, 5 / 6.0},
                workers);
        assertEquals(Double.POSITIVE_INFINITY, played.critical()[0]);
    }
}
