package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.homeostat.language.ide.text.Hover;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

class HoverTest {

    private final Editing editing = new Editing();
    private final Snapshot story = editing.read(Samples.STORY, ProjectFiles.NONE);

    private String hover(String piece) {
        return editing.at(Samples.STORY.replace(piece, piece.charAt(0) + "<|>" + piece.substring(1))).hover();
    }

    @Test
    void aParameterSaysItsUnitValueCommentAndWhoGivesIt() {
        assertEquals("""
                alpha “capital's share”
                parameter, no unit, of model OpenEconomy

                    = 0.35

                How much of income goes to capital.

                Given by economies:
                  Chile = 0.45""", hover("alpha)"));
    }

    @Test
    void aLeverSaysItsBounds() {
        assertTrue(hover("profitTax = 27% policy").contains("lever, no unit, of model OpenEconomy\n"
                + "policy lever 0%..60%"));
    }

    @Test
    void aStockSaysWhereItStartsAndHowItChanges() {
        String hover = hover("capital / sum");
        assertTrue(hover.startsWith("capital\nstock, USD, of model OpenEconomy"), hover);
        assertTrue(hover.contains("    = capital0\n    change investment - delta * capital"), hover);
    }

    @Test
    void unitsThatAreNotStatedAreInferred() {
        assertTrue(hover("gap = world").startsWith("gap\nvariable, 1/year (inferred), of model OpenEconomy"));
    }

    @Test
    void overridesSaySo() {
        assertTrue(hover("unrest starts 0.1").contains("overrides that of OpenEconomy"));
        assertTrue(hover("unrest starts 0.2").contains("overridden in Extractive"));
    }

    @Test
    void declarationsSayWhatMatters() {
        assertEquals("USD “US dollar”\nunit\na base unit", hover("USD \"US"));
        assertEquals("GUSD\nunit\n1 GUSD = 1e9 USD", hover("GUSD ="));
        assertTrue(editing.at("unit t unit lb<|> = 0.00045359237 t").hover().endsWith("1 lb = 0.0004535924 t"));
        assertTrue(editing.at("unit t unit kt<|> = 1e3 t").hover().endsWith("1 kt = 1000 t"));
        assertTrue(editing.at("unit pct<|> = 0.01 year unit none").hover().endsWith("1 pct = 0.01 year"));
        assertEquals("wb\ndataset, data/calibration.csv\nWorld Bank, WDI\nlicence CC BY 4.0", hover("wb[\""));
        assertEquals("Andes “Andean countries”\nset of 2 economies\n\nChile, Peru", hover("Andes;"));
        assertTrue(hover("Americas;").startsWith("Americas\nworld, 2 economies, 2 quantities of its own"));
        assertTrue(hover("Baseline, T").startsWith("Baseline\nscenario, Americas 2019..2053"));
        assertTrue(hover("FreeEducation for").contains("policy FreeEducation \"Tuition-free universities\""));
        assertTrue(hover("e.capital > 0").startsWith("e\nranges over others"));
    }

    private String whole(String piece) {
        assertTrue(Samples.WHOLE.contains(piece), piece);
        return editing.at(Samples.WHOLE.replace(piece, piece.charAt(0) + "<|>" + piece.substring(1))).hover();
    }

    @Test
    void functionsSayTheirSignatureAndComment() {
        assertEquals("""
                evasion “evaded”
                function

                    function evasion(rate, k) = k * rate^2 "evaded"

                The share that is evaded.""", whole("evasion(rate"));
        assertEquals("rate\nargument of evasion", whole("rate^2"));
        assertTrue(whole("curve(tax)").startsWith("curve\nlookup table, 3 points, smooth, extrapolated\n\n    lookup"),
                whole("curve(tax)"));
        assertEquals("lag\nfunction\n\n    lag(x, n)\n\nThe value n periods ago. n is a whole number."
                + "\n\nDeclared in functions.econ",
                whole("lag(open"));
        assertTrue(hover("max(0, log").contains("    max(x, …)\n\nThe greatest of two or more"));
    }

    @Test
    void pathsFromOutsideSayWhereTheyComeFrom() {
        assertEquals("""
                oil
                series, USD/bbl, of model Whole
                2020..2022, linear, held outside its data

                    2020 -> 41
                    2022 -> 99 [USD/bbl]""", whole("oil : USD"));
        assertTrue(whole("luck starts").endsWith("    starts 0\n    ~ AR1(mean = 0, persistence = 0.9, sigma = 0.1)"));
        assertTrue(whole("surprise ~").endsWith("    ~ Normal(0, 0.02)"));
    }

    @Test
    void sectorsSayWhoPaysWhom() {
        assertTrue(whole("wages \"").startsWith("wages “Wages”\ntransaction, USD/year (inferred), of model Base\n"
                + "firms pay households\n\n    = 0.6 [1/year] * firms.capital"), whole("wages \""));
        assertEquals("households\nsector, of model Base\n\nIs paid:\n  wages from firms", whole("households {"));
        assertTrue(whole("money :").startsWith("money\ninstrument, a liability of firms, an asset of households"));
        assertTrue(whole("income : USD").startsWith("income\nvariable, USD/year, of sector households"));
        ValueLookup values = (economy, variable) -> Optional.of(economy + "'s " + variable);
        assertTrue(editing.read(Samples.WHOLE, ProjectFiles.NONE).hover(Samples.WHOLE.indexOf("income : USD"), values)
                .orElseThrow().text().endsWith("  Chile: Chile's households.income\n  Peru: Peru's households.income"));
    }

    @Test
    void variablesSayWhatDeterminesThem() {
        assertTrue(whole("open : USD").contains("open: a model that extends this one, or an equation, determines it"));
        assertTrue(whole("price : USD/bbl guess").endsWith("    guess 1\n    = oil * (1 - curve(tax))"));
        assertTrue(whole("deposits : USD").contains("within 0..*"));
        assertTrue(whole("share[partner").contains("one for each partner in others"));
        assertTrue(whole("share[partner").endsWith("Given by economies:\n  Chile[Peru] = 0.2"));
    }

    @Test
    void measuresAndQuestionsSayWhatTheyAsk() {
        assertTrue(
                whole("welfare \"").startsWith("welfare “Welfare”\nmeasure, USD/year over 2030..2040\n\n    measure"),
                whole("welfare \""));
        assertTrue(whole("Race {").startsWith("Race\ngame, of Baseline, Chile, Peru, nash"), whole("Race {"));
        assertTrue(whole("Octopus {").startsWith("Octopus\nabsorption, of Other, against Baseline"));
        assertTrue(whole("Floor.floor").startsWith("Floor\ntreaty"));
        assertTrue(whole("nash }").startsWith("nash\n\nNo player gains"));
        assertTrue(whole("Normal(0").contains("a normal distribution"));
    }

    @Test
    void wordsOfTheLanguageAreExplained() {
        assertTrue(hover("starts 0.2").startsWith("starts\n\nThe value in all periods before the first"));
        assertTrue(hover("log(2)").contains("natural logarithm"));
        assertEquals("", hover("= 0.9 *"), "operators are not");
        assertEquals("", hover("carries on"));
    }

    @Test
    void valuesOfTheBasePeriodAreAddedForTheEconomiesInMind() {
        ValueLookup values = (economy, variable) -> Optional
                .of("12 of " + variable + " in " + (economy.isEmpty() ? "the world" : economy));
        int offset = Samples.STORY.indexOf("capital / sum");
        assertTrue(story.hover(offset, values).orElseThrow().text().endsWith("""
                In the base period:
                  Chile: 12 of capital in Chile
                  Peru: 12 of capital in Peru"""));
        int world = Samples.STORY.indexOf("meanReturn - delta");
        assertTrue(story.hover(world, values).orElseThrow().text().endsWith("12 of meanReturn in the world"));
        int inPolicy = Samples.STORY.indexOf("profitTax to 35%");
        String policy = story.hover(inPolicy, values).orElseThrow().text();
        assertTrue(policy.contains("in Chile") && !policy.contains("in Peru"), policy);
    }

    @Test
    void htmlIsSimpleAndEscaped() {
        Editing.Place place = editing.at("""
                model M "a < b" {
                  /** First & foremost.
                   *
                   * Second. */
                  parameter x<|> = if 1 < 2 then 1 else 2
                }
                """);
        Hover hover = place.snapshot().hover(place.offset()).orElseThrow();
        assertEquals("<p><b>x</b><br>parameter, no unit, of model M</p><pre>= if 1 &lt; 2 then 1 else 2</pre>"
                + "<p>First &amp; foremost.</p><p>Second.</p>", hover.html());
    }

    @Test
    void theAndesShowTheirData() {
        Snapshot economies = editing.read(Samples.andes("economies.econ"), Samples.andesWithout("economies.econ"));
        String hover = economies.hover(economies.text().indexOf("openness = ")).orElseThrow().text();
        assertTrue(hover.startsWith("openness"), hover);
        assertTrue(hover.contains("Chile = 0.69966"), hover);
        assertTrue(hover.contains("Declared in "), hover);
        assertTrue(hover.contains("… and 1 more") || hover.lines().count() < 20, hover);
        Snapshot model = editing.read(Samples.andes("model.econ"), Samples.andesWithout("model.econ"));
        assertFalse(model.hover(model.text().indexOf("world.netReturn") + 6).isEmpty());
    }
}
