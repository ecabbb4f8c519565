package org.homeostat.analysis.coalitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.NashOptions;
import org.homeostat.analysis.games.Textbook;
import org.homeostat.analysis.games.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoalitionTest {

    private static final NashOptions ONE_START = NashOptions.DEFAULT.withStarts(1);

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(at -> String.valueOf((char) ('A' + at))).toList();
    }

    private CoalitionAnswer answer(int count, CoalitionValue value) {
        return new CoalitionSearch(new CoalitionTable(names(count), value, CoalitionCache.inMemory()), workers)
                .answer(1);
    }

    @Test
    void barrett() {
        Game game = Textbook.abatement();
        CoalitionValue play = new Interchangeable(
                new CoalitionPlay(game, true, true, game.middle(), ONE_START, workers),
                List.of(IntStream.range(0, 10).boxed().toList()));
        CoalitionAnswer answer = answer(10, play);
        assertEquals(1024 - 10, answer.looked());
        assertEquals(210, answer.stable().size());
        assertTrue(answer.stable().stream().allMatch(one -> one.coalition().size() == 4));
        CoalitionTable table = answer.table();
        assertEquals(472, table.of(Coalition.NONE).payoffs()[3], 1e-9);
        assertEquals(487.804878, table.of(Coalition.all(10)).payoffs()[3], 1e-6);
        CoalitionOutcome four = table.of(Coalition.of(1, 4, 6, 9));
        assertEquals(8.908686, four.levers()[4], 1e-6);
        assertEquals(7.572383, four.levers()[0], 1e-6);
        assertEquals(472.160356, four.payoffs()[9], 1e-6);
        assertEquals(474.913319, four.payoffs()[8], 1e-6);
    }

    @Test
    void aTaxFloorAmongFive() {
        Game game = Textbook.taxCompetition(5);
        CoalitionAnswer answer = answer(5, new CoalitionPlay(game, true, false, game.middle(), ONE_START, workers));
        assertEquals(10, answer.stable().size());
        CoalitionOutcome two = answer.table().of(answer.stable().get(0).coalition());
        assertEquals(2, answer.stable().get(0).coalition().size());
        assertEquals(0.647590416, two.levers()[0], 5e-10);
        assertEquals(0.604140564, two.levers()[4], 5e-10);
        assertEquals(7.994485484, two.payoffs()[0], 1e-9);
        assertEquals(7.999698186, two.payoffs()[4], 1e-8);
        assertFalse(answer.stable().get(0).coalition().has(4));
        assertTrue(answer.stable().get(0).payable());
    }

    @Test
    void aTaxFloorAmongThree() {
        Game game = Textbook.taxCompetition(3);
        CoalitionAnswer answer = answer(3, new CoalitionPlay(game, true, false, game.middle(), ONE_START, workers));
        assertEquals(List.of(Coalition.all(3)), answer.stable().stream().map(Stability::coalition).toList());
    }

    /** Holds with A and any two others; each member pays 1 and each player gets the size; A pays 4. */
    private static CoalitionOutcome toy(Coalition coalition, int count) {
        boolean holds = coalition.has(0) && coalition.size() >= 3;
        double[] payoffs = IntStream.range(0, count).mapToDouble(
                player -> (holds ? coalition.size() : 0) - (coalition.has(player) ? player == 0 ? 4 : 1.5 : 0))
                .toArray();
        return new CoalitionOutcome(holds, payoffs, new double[0]);
    }

    @Test
    void theSmallestInWhichAReformHolds() {
        CoalitionAnswer answer = answer(5, coalition -> toy(coalition, 5));
        assertTrue(answer.exhaustive());
        assertEquals(6 + 4 + 1, answer.holding());
        assertEquals(6, answer.smallest().size());
        assertEquals(answer.smallest(), answer.minimal());
        assertEquals(List.of("A", "B", "C"), answer.smallest().get(0).names(names(5)));
        assertEquals(2, answer.mostLeftOut());
        assertEquals(List.of(), answer.stable());
        Stability stability = Stability.of(answer.table(), Coalition.of(0, 1, 2));
        assertEquals(1, stability.moves()[0]);
        assertEquals(-1.5, stability.moves()[1]);
        assertEquals(2, stability.surplus());
        assertTrue(answer.payable().contains(answer.payable().get(0)));
        assertEquals(6, answer.payable().size());
    }

    @Test
    void beyondSixteenItIsASearch() {
        CoalitionAnswer answer = answer(20, coalition -> toy(coalition, 20));
        assertFalse(answer.exhaustive());
        assertEquals(3, answer.smallest().get(0).size());
        assertTrue(answer.looked() < 700);
    }

    @Test
    void whatNeverHolds() {
        CoalitionAnswer answer = answer(3, one -> new CoalitionOutcome(false, new double[0], new double[0]));
        assertEquals(List.of(), answer.smallest());
        assertEquals(-1, answer.mostLeftOut());
    }

    @Test
    void aCoalitionOfOne() {
        assertEquals("A coalition needs at least two to choose from; there is only A",
                assertThrows(IllegalArgumentException.class, () -> answer(1, one -> toy(one, 1))).getMessage());
    }

    @Test
    void goesOnWhereItWasStopped(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("coalitions");
        AtomicInteger asked = new AtomicInteger();
        CoalitionValue value = coalition -> {
            asked.incrementAndGet();
            return toy(coalition, 5);
        };
        run(file, "one question", value);
        assertEquals(32 - 5, asked.get());
        run(file, "one question", value);
        assertEquals(32 - 5, asked.get());
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 3));
        run(file, "one question", value);
        assertEquals(32 - 5 + 1, asked.get());
        run(file, "another question", value);
        assertEquals(2 * (32 - 5) + 1, asked.get());
    }

    private void run(Path file, String question, CoalitionValue value) throws IOException {
        try (FileCache cache = new FileCache(file, question)) {
            CoalitionAnswer answer = new CoalitionSearch(new CoalitionTable(names(5), value, cache), workers).answer(1);
            assertEquals(2, answer.mostLeftOut());
        }
    }
}
