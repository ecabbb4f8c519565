package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Proposal;
import org.junit.jupiter.api.Test;

/** Content assist in sectors, series, treaties, measures and questions. */
class WholeLanguageAssistTest {

    private final Editing editing = new Editing();

    private List<String> labels(String piece, String edited) {
        return edit(piece, edited).labels();
    }

    private Editing.Place edit(String piece, String edited) {
        assertTrue(Samples.WHOLE.contains(piece), piece);
        return editing.at(Samples.WHOLE.replace(piece, edited));
    }

    /** What is proposed but templates and words of the language. */
    private List<String> names(String piece, String edited) {
        return edit(piece, edited).proposals().stream()
                .filter(each -> each.kind() != Kind.KEYWORD && each.kind() != Kind.TEMPLATE).map(Proposal::label)
                .toList();
    }

    @Test
    void transactionsAndInstrumentsAreBetweenSectors() {
        assertEquals(List.of("firms", "households"), names("\"Wages\" : firms ->", "\"Wages\" : <|> ->"));
        assertEquals(List.of("households"), names("firms -> households = 0.6", "firms -> <|> = 0.6"));
        assertEquals(List.of("firms", "households"), names("money : firms", "money : <|>"));
        assertEquals(List.of("firms", "households"), names("held by households", "held by <|>"));
        assertEquals(List.of("firms", "households"), names("received(households)", "received(<|>)"));
    }

    @Test
    void aSectorAndACommodityHaveMembers() {
        assertEquals(List.of("capital"), labels("* firms.capital", "* firms.<|>"));
        assertEquals(List.of("price"), labels("shock world.copper.price", "shock world.copper.<|>"));
        assertEquals(List.of("income"), labels("past, households.income", "past, households.<|>"));
        Proposal sector = edit("* firms.capital", "* fir<|>").proposals().getFirst();
        assertEquals("firms.", sector.text());
    }

    @Test
    void aFunctionOfOnesOwnKnowsItsArgumentsAndOtherFunctions() {
        List<String> labels = labels("k * rate^2", "<|>");
        assertEquals(List.of("k", "rate"), labels.subList(0, 2));
        assertTrue(labels.containsAll(List.of("curve(rate)", "max(a, b)", "smoothmax(a, b, width)")),
                labels.toString());
        for (String wrong : List.of("evasion(rate, k)", "lag(x, n)", "mean(x)", "time", "dt", "world", "Chile",
                "received(sector)", "sum(e in economies | …)")) {
            assertFalse(labels.contains(wrong), wrong);
        }
    }

    @Test
    void timeAggregatesStandInMeasuresOnly() {
        assertFalse(labels("oil * (1", "<|> * (1").contains("discounted(x, rate)"));
        assertTrue(labels("oil * (1", "<|> * (1").containsAll(List.of("lag(x, n)", "evasion(rate, k)", "oil", "luck",
                "surprise", "wages")));
        assertTrue(labels("mean(open) over", "<|> over").containsAll(List.of("discounted(x, rate)", "mean(x)", "open",
                "firms")));
        assertTrue(labels("maximizes welfare", "maximizes <|>").containsAll(List.of("welfare", "last(x)", "open")));
    }

    @Test
    void wordsOfThePlace() {
        assertEquals(List.of("euler", "rk4", "adaptive"), labels("integrate rk4", "integrate <|>"));
        assertEquals(List.of("step", "linear", "smooth"), labels("interpolate linear", "interpolate <|>"));
        assertEquals(List.of("step", "linear", "smooth"), labels("interpolate smooth", "interpolate <|>"));
        assertEquals(List.of("nash", "stackelberg", "cooperative", "repeated"), labels("solve nash", "solve <|>"));
        assertEquals(List.of("random", "latinhypercube", "sobol"), labels("sampling sobol", "sampling <|>"));
        assertEquals(List.of("sobol", "morris"), labels("method morris", "method <|>"));
        assertEquals(List.of("smallest", "stable"), labels("find smallest, stable", "find <|>"));
    }

    @Test
    void distributionsWithTheirArguments() {
        assertEquals(List.of("Normal(mean, sigma)", "Uniform(lower, upper)", "LogNormal(mu, sigma)",
                "Triangular(lower, mode, upper)"), labels("Normal(0, 0.02)", "<|>"));
        assertEquals(List.of("AR1(mean, persistence, sigma)", "RandomWalk(drift, sigma)",
                "OrnsteinUhlenbeck(mean, reversion, sigma)"),
                labels("AR1(mean = 0, persistence = 0.9, sigma = 0.1)", "<|>"));
        Proposal normal = edit("Normal(0, 0.02)", "<|>").proposals().getFirst();
        assertEquals("Normal(mean, sigma)", normal.text());
        List<String> arguments = labels("sigma = 0.1)", "<|>)");
        assertEquals(List.of("sigma", "a", "tax"), arguments.subList(0, 3));
    }

    @Test
    void partnersAndLagsInBrackets() {
        assertEquals(List.of("Chile", "e", "Peru"), labels("share[e]", "share[<|>]"));
        assertEquals(List.of("-1"), labels("share[e] *", "share[e][<|>] *"));
        assertEquals(List.of("partner", "Peru"), labels("share[Peru] = 0.2", "share[<|>] = 0.2"));
    }

    @Test
    void equationsAndCalibrationsFindWhatIsOpen() {
        assertEquals("open", labels("solve open", "solve <|>").getFirst());
        assertEquals(List.of("a", "tax"), names("calibrate a so that open == 1", "calibrate <|> so that open == 1")
                .stream().filter(each -> !each.equals("share")).toList());
        assertTrue(labels("currency CLP", "currency <|>").containsAll(List.of("CLP", "USD", "bbl")));
        assertFalse(labels("currency CLP", "currency <|>").contains("year"));
    }

    @Test
    void treatiesTakeFromOutsidersAndAreLeft() {
        assertEquals("tax", labels("floor tax at", "floor <|> at").getFirst());
        assertTrue(labels("into open", "into <|>").contains("open"));
        assertTrue(labels("open < alone.open", "<|> < alone.open").contains("alone"));
        assertTrue(labels("alone.open for", "alone.<|> for").containsAll(List.of("open", "tax")));
        assertFalse(labels("oil * (1", "<|> * (1").contains("alone"));
        assertTrue(labels("leaves when", "<|>\n  leaves when").containsAll(List.of("floor", "ceiling", "equal", "levy",
                "leaves")));
    }

    @Test
    void questionsNameWhatTheyAreAbout() {
        assertEquals(List.of("tax", "Reform"), labels("each chooses tax", "each chooses <|>"));
        assertEquals(List.of("Reform"), labels("reform Reform", "reform <|>"));
        assertEquals(List.of("Baseline", "Other"), labels("absorption Octopus { of Other against",
                "absorption Octopus { of <|> against"));
        assertEquals(List.of("Baseline", "Other"), labels("Other against Baseline on open through",
                "Other against <|> on open through"));
        assertEquals(List.of("Baseline", "Other", "Rest"), labels("at 2040 of Baseline", "at 2040 of <|>"));
        assertEquals(List.of("floor", "levy"), labels("vary Floor.floor", "vary Floor.<|>"));
        List<String> varied = names("vary a ~ Tri", "vary <|> ~ Tri");
        assertEquals(List.of("tax", "a"), varied.subList(0, 2));
        assertTrue(varied.contains("Floor") && !varied.contains("open"), varied.toString());
        List<String> channels = names("through past, households.income", "through past, <|>");
        assertTrue(channels.containsAll(List.of("open", "wages", "households")), channels.toString());
        assertFalse(channels.contains("past") || channels.contains("tax"), channels.toString());
        assertTrue(names("on open at 2040", "on <|> at 2040").containsAll(List.of("open", "welfare", "Chile")));
        assertEquals(List.of("Chile", "Peru"), names("Other.Chile.open", "Other.<|>"));
    }

    @Test
    void whatIsSaidOnceIsNotProposedAgain() {
        List<String> labels = labels("seed 7", "seed 7 <|>");
        assertTrue(labels.containsAll(List.of("apply", "shock")), labels.toString());
        assertFalse(labels.contains("seed") || labels.contains("world") || labels.contains("time"), labels.toString());
    }

    @Test
    void templatesAreFilledWithWhatThereIs() {
        List<Proposal> all = edit("policy Reform", "<|>\npolicy Reform").proposals();
        assertEquals("absorption Name \"Label\" {\n  of Baseline against Other\n  on open\n  through open\n}",
                text(all, "absorption"));
        assertTrue(text(all, "game").contains("each chooses tax\n  maximizes welfare\n  solve nash"));
        assertTrue(text(all, "coalition").contains("reform Reform\n  treaty Floor\n  among Chile, Peru"));
        List<Proposal> members = edit("transaction wages", "<|>\n  transaction wages").proposals();
        assertEquals("transaction name \"Label\" : firms -> households = amount", text(members, "transaction"));
    }

    private static String text(List<Proposal> proposals, String label) {
        return proposals.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow().text();
    }
}
