package org.homeostat.analysis.finite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.homeostat.analysis.games.GameException;
import org.homeostat.analysis.games.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiniteGameTest {

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    private FiniteGame game(int players, int options, Function<int[], double[]> payoffs) {
        List<String> names = List.of("off", "on", "more").subList(0, options);
        return new FiniteGame(Collections.nCopies(players, new Chooser("P", names)), payoffs, workers);
    }

    @Test
    void prisoners() {
        FiniteGame game = game(2, 2, x -> new double[] {2 * x[0] - 3 * x[1], 2 * x[1] - 3 * x[0]});
        List<Chances> pure = game.pure();
        assertEquals(1, pure.size());
        assertEquals(1, pure.get(0).choice(0));
        assertArrayEquals(new double[] {-1, -1}, pure.get(0).payoffs());
        assertEquals(-2, pure.get(0).gain());
        assertTrue(pure.get(0).isPure());
        assertEquals(List.of(), new MixedSearch(game).mixed());
    }

    @Test
    void battleOfTheSexes() {
        FiniteGame game = game(2, 2,
                x -> x[0] != x[1] ? new double[] {0, 0} : x[0] == 0 ? new double[] {3, 2} : new double[] {2, 3});
        assertEquals(2, game.pure().size());
        Chances mixed = new MixedSearch(game).mixed().get(0);
        assertArrayEquals(new double[] {0.6, 0.4}, mixed.chances().get(0), 1e-12);
        assertArrayEquals(new double[] {0.4, 0.6}, mixed.chances().get(1), 1e-12);
        assertArrayEquals(new double[] {1.2, 1.2}, mixed.payoffs(), 1e-12);
        assertFalse(mixed.isPure());
    }

    @Test
    void stonePaperScissors() {
        FiniteGame game = game(2, 3, x -> {
            int won = (x[0] - x[1] + 3) % 3;
            double first = won == 1 ? 1 : won == 2 ? -1 : 0;
            return new double[] {first, -first};
        });
        assertEquals(List.of(), game.pure());
        List<Chances> mixed = new MixedSearch(game).mixed();
        assertEquals(1, mixed.size());
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, mixed.get(0).chances().get(1), 1e-12);
    }

    /** Each of three gets 1 if anybody does it, and doing it costs 0.19: the chance of leaving it is the root of 0.19. */
    @Test
    void volunteers() {
        FiniteGame game = game(3, 2, x -> {
            double any = Math.max(x[0], Math.max(x[1], x[2]));
            return new double[] {any - 0.19 * x[0], any - 0.19 * x[1], any - 0.19 * x[2]};
        });
        assertEquals(3, game.pure().size());
        List<Chances> mixed = new MixedSearch(game).mixed();
        Chances all = mixed.stream().filter(one -> one.chances().stream().noneMatch(own -> own[0] == 1)).findFirst()
                .orElseThrow();
        for (double[] own : all.chances()) {
            assertEquals(Math.sqrt(0.19), own[0], 1e-12);
        }
    }

    @Test
    void tooManyCombinations() {
        assertEquals("The game has more than 65536 combinations of options: leave out players or options",
                assertThrows(GameException.class, () -> game(17, 2, x -> new double[17])).getMessage());
        assertFalse(new MixedSearch(game(10, 2, x -> new double[10])).isPossible());
        assertEquals("The payoff of P is not a finite number with P off, P off", assertThrows(GameException.class,
                () -> game(2, 2, x -> new double[] {Math.log(x[0]), 0})).getMessage());
    }
}
