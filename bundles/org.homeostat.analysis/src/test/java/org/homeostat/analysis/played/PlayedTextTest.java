package org.homeostat.analysis.played;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeostat.analysis.attribution.Shapley;
import org.homeostat.analysis.coalitions.CoalitionAnswer;
import org.homeostat.analysis.coalitions.CoalitionCache;
import org.homeostat.analysis.coalitions.CoalitionOutcome;
import org.homeostat.analysis.coalitions.CoalitionSearch;
import org.homeostat.analysis.coalitions.CoalitionTable;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.Nash;
import org.homeostat.analysis.games.NashOptions;
import org.homeostat.analysis.games.Textbook;
import org.homeostat.analysis.games.Workers;
import org.homeostat.results.json.JsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayedTextTest {

    private final Workers workers = new Workers(2);

    @AfterEach
    void close() {
        workers.close();
    }

    private PlayedAnswer race() {
        Game game = Textbook.crossBorder(0);
        GameText text = new GameText("Race", "The race", game,
                Collections.nCopies(2, new Stake("revenue", "GUSD", false)),
                new double[] {0.5, 0.5});
        return text.equilibria("nash", List.of(), new Nash(game, NashOptions.DEFAULT, workers).solve(game.middle()));
    }

    @Test
    void aGame() {
        PlayedAnswer answer = race();
        assertEquals(
                "Each for itself: tax home 0.6667, abroad 0.8333. Nobody gains by deviating alone. Against where the "
                        + "levers stood before, all are better off.",
                answer.sentence());
        assertEquals(List.of("home", "tax", "0.5000", "0.6667", "0.2500 GUSD", "0.4444 GUSD", "0.6667", "none"),
                answer.tables().get(0).rows().get(0));
    }

    @Test
    void asJson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlayedAnswer answer = race();
        JsonDocument.write(out, json -> PlayedJson.write(json, answer));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("\"kind\" : \"game\""), text);
        assertTrue(text.contains("\"beforePayoffs\" : [ 0.25, 0.5 ]"), text);
        assertTrue(text.contains("\"startsThatLedHere\" : 5"), text);
    }

    @Test
    void coalitions() {
        CoalitionAnswer found = new CoalitionSearch(new CoalitionTable(List.of("Chile", "Peru", "Bolivia"),
                coalition -> new CoalitionOutcome(coalition.has(0) && coalition.size() > 1,
                        new double[] {coalition.size(), 1, 1},
                        new double[0]),
                CoalitionCache.inMemory()), workers).answer(1);
        PlayedAnswer answer = new CoalitionText("Who", "Who", found,
                Collections.nCopies(3, new Stake("welfare", "", false)), List.of(), Optional.of("wages rise"))
                .answer(Set.of("smallest"), false);
        assertEquals(
                "It fails without a coalition. The smallest in which wages rise: Chile and Peru, and 1 more of 2. At "
                        + "most 1 of the 3 can be left out. In 3 coalitions nobody wants to leave or join; the first is Chile and "
                        + "Peru. With Chile and Peru in it, Chile gains and nobody loses against no coalition.",
                answer.sentence());
    }

    @Test
    void attribution() {
        Shapley shapley = Shapley.of(2, bits -> new double[] {10 + 3 * (bits & 1) - (bits >> 1)}, 0, 0, workers);
        PlayedAnswer answer = AttributionText.of("Why", "Why", "Reform", "Baseline", List.of("the school", "the floor"),
                List.of(new AttributionText.Part("Chile's output", "GUSD", shapley)), List.of("2030"), 0);
        assertEquals(
                "Chile's output is 2.000 GUSD higher in Reform than in Baseline: the school accounts for 150% and the "
                        + "floor accounts for -50%.",
                answer.sentence());
        assertEquals(List.of("in all", "+2.000", ""), answer.tables().get(0).rows().get(2));
    }
}
