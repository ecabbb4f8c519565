package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;
import org.junit.jupiter.api.Test;

class AssistTest {

    private final Editing editing = new Editing();

    /** The labels for the sample with a piece of it replaced by one with a cursor. */
    private List<String> labels(String piece, String edited) {
        return edit(piece, edited).labels();
    }

    private Editing.Place edit(String piece, String edited) {
        assertTrue(Samples.STORY.contains(piece), piece);
        return editing.at(Samples.STORY.replace(piece, edited));
    }

    @Test
    void applyTakesPoliciesAndTreatiesThatAreNotAppliedYet() {
        assertEquals(List.of("FreeEducation", "TaxFloor"), labels("apply FreeEducation for e in Andes; apply TaxFloor",
                "apply <|>"));
        assertEquals(List.of("FreeEducation"), labels("apply FreeEducation for e in Andes; apply TaxFloor",
                "apply TaxFloor; apply <|>"));
    }

    @Test
    void afterAnEconomyComesWhatItHas() {
        List<String> labels = labels("world.meanReturn - delta", "Chile.<|>");
        assertTrue(labels.containsAll(List.of("exposure", "capital", "profitTax")), labels.toString());
        assertFalse(labels.contains("copperPrice0"));
        assertFalse(labels("world.meanReturn - delta", "Peru.<|>").contains("exposure"));
    }

    @Test
    void afterTheWorldComeItsOwnQuantities() {
        assertEquals(List.of("copperPrice0", "meanReturn"), labels("world.meanReturn - delta", "world.<|> - delta"));
        assertEquals(List.of("copperPrice0", "meanReturn"), labels("shock world.meanReturn", "shock world.<|>"));
        assertEquals(List.of("Chile", "Peru", "world"), labels("shock world.meanReturn", "shock <|>"));
    }

    @Test
    void afterANumberComeUnits() {
        List<Proposal> units = edit("5 [%/year]", "5 [<|>]").proposals();
        List<String> labels = units.stream().map(Proposal::label).toList();
        assertTrue(labels.containsAll(List.of("%", "USD", "GUSD", "year", "USD/year")), labels.toString());
        assertTrue(units.stream().allMatch(unit -> unit.kind() == Kind.UNIT));
        assertEquals(labels, labels("5 [%/year]", "5 [<|>"), "the bracket may still be open");
        assertEquals(List.of("GUSD", "GUSD/year"), labels("5 [%/year]", "5 [GU<|>]"));
        assertTrue(labels("capital0 : USD\n", "capital0 : <|>\n").contains("USD"));
    }

    @Test
    void aFormulaKnowsQuantitiesFunctionsAndAggregates() {
        List<Proposal> all = edit("world.meanReturn - delta", "<|>").proposals();
        List<String> labels = all.stream().map(Proposal::label).toList();
        assertTrue(labels.containsAll(List.of("alpha", "capital", "sum(e in economies | …)", "max(a, b)", "Chile",
                "world", "wb", "if", "time")), labels.toString());
        for (String wrong : List.of("OpenEconomy", "FreeEducation", "Baseline", "USD", "Andes", "floor", "change")) {
            assertFalse(labels.contains(wrong), wrong);
        }
        assertTrue(labels.indexOf("capital") < labels.indexOf("abs(x)"));
        Proposal output = all.stream().filter(each -> each.label().equals("output")).findFirst().orElseThrow();
        assertEquals("variable : GUSD/year", output.detail());
        assertTrue(output.description().contains("0.3 [1/year] * capital^1"), output.description());
        Proposal sum = all.stream().filter(each -> each.label().startsWith("sum(")).findFirst().orElseThrow();
        assertEquals("sum(e in economies | e.x)", sum.text());
        assertEquals(List.of("e", "economies", "e", "x", ""),
                sum.stops().stream().map(stop -> stop.of(sum.text())).toList());
    }

    @Test
    void aHalfTypedWordAsksByItsBeginningItsHumpsAndTheLabel() {
        assertEquals(List.of("capital", "capital0", "alpha"), labels("world.meanReturn - delta", "cap<|>"));
        assertEquals(List.of("profitTax"), labels("world.meanReturn - delta", "pT<|>"));
        assertEquals(List.of("profitTax"), labels("world.meanReturn - delta", "tax<|>"));
        assertEquals(List.of("delta"), labels("world.meanReturn - delta", "deprec<|>"));
        assertEquals(List.of(), labels("world.meanReturn - delta", "xyz<|>"));
    }

    @Test
    void theWordUnderTheCursorIsReplacedWhole() {
        Editing.Place place = edit("share = capital /", "share = inv<|>estment /");
        Proposal proposal = place.proposals().getFirst();
        assertEquals("investment", proposal.text());
        assertEquals("investment", place.text(proposal.replaced()));
    }

    @Test
    void namesAreListedWhereTheyCanStand() {
        assertEquals(List.of("Extractive", "OpenEconomy"), labels("is OpenEconomy {", "is <|> {"));
        assertEquals(List.of("OpenEconomy"), labels("extends OpenEconomy", "extends <|>"), "a model is not its own");
        assertEquals(List.of("Andes", "Peru"), labels("members Chile, Peru", "members Chile, <|>"));
        assertEquals(List.of("Chile", "Peru"), labels("= { Chile, Peru }", "= { <|> }"), "a set is not in itself");
        assertEquals(List.of("Bust", "Together"), labels("{ Baseline, Together on", "{ Baseline, <|> on"));
        List<String> on = labels("on output, meanReturn", "on output, <|>");
        assertTrue(on.contains("meanReturn") && !on.contains("output"));
        assertTrue(on.indexOf("unrest") < on.indexOf("alpha"), "variables before constants");
    }

    @Test
    void policiesAndTreatiesMoveLeversFirstAndNoStocks() {
        List<String> labels = labels("phase profitTax to", "phase <|> to");
        assertEquals("profitTax", labels.getFirst());
        assertFalse(labels.contains("capital"));
        assertEquals("profitTax", labels("floor profitTax at", "floor <|> at").getFirst());
    }

    @Test
    void anEconomyGivesParametersThatItHasNotGivenYet() {
        assertEquals(List.of("capital0", "alpha", "delta", "exposure", "gdp0", "profitTax", "calibrate", "currency"),
                labels("alpha = 0.45; profitTax = 27% capital0 = gdp0 * 3 [year]", "<|>"));
        assertEquals(List.of("delta", "exposure", "gdp0", "calibrate", "currency"),
                labels("alpha = 0.45;", "alpha = 0.45; <|>"));
    }

    @Test
    void anOverrideHasAnInheritedName() {
        assertEquals(List.of("gap", "grievance", "investment", "output", "share", "unrest"),
                labels("override variable unrest", "override variable <|>"));
    }

    @Test
    void bracketsAfterANameHoldALagOrKeys() {
        assertEquals(List.of("-1"), labels("unrest[-1] + 0.1", "unrest[<|>] + 0.1"));
        assertEquals(List.of("economy", "CHL", "PER"), labels("2019] [USD/year]", "<|>] [USD/year]"));
    }

    @Test
    void declarationsAreTemplatesFilledWithWhatThereIs() {
        List<Proposal> all = edit("treaty TaxFloor", "<|>\ntreaty TaxFloor").proposals();
        List<String> labels = all.stream().map(Proposal::label).distinct().toList();
        assertEquals(List.of("unit", "function", "lookup", "model", "economy", "set", "world", "dataset", "policy",
                "treaty", "scenario",
                "measure", "expect", "compare", "steady", "ensemble", "sweep", "sensitivity", "game", "coalition",
                "absorption", "attribution", "fit"), labels);
        Proposal economy = all.stream().filter(each -> each.label().equals("economy")).findFirst().orElseThrow();
        assertEquals("economy Name \"Label\" is OpenEconomy {\n  code CODE\n  \n}", economy.text());
        assertTrue(editing.at("<|>").labels().containsAll(List.of("package", "import", "model")));
    }

    @Test
    void membersAndStatementsAreTemplatesIndentedLikeTheirLine() {
        List<Proposal> members = edit("parameter exposure = 1", "<|>").proposals();
        assertEquals(List.of("parameter", "variable", "variable", "stock", "series", "process", "shock", "transaction",
                "sector", "instrument", "instrument", "equation", "calibrate", "override"),
                members.stream().map(Proposal::label).toList());
        assertTrue(members.get(3).text().contains("\n    change "), members.get(3).text());
        assertEquals(List.of("from", "phase", "when", "once"), edit("alpha = 0.4\n", "<|>\n").proposals().stream()
                .filter(each -> each.kind() == Kind.TEMPLATE).map(Proposal::label).toList());
        assertTrue(labels("0.35 \"capital's share\"", "0.35 <|>").contains("policy"));
    }

    @Test
    void nothingInCommentsAndQuotes() {
        assertEquals(List.of(), labels("// carries on", "// carr<|>ies on"));
        assertEquals(List.of(), labels("// carries on", "// carries on<|>"));
        assertEquals(List.of(), labels("/* not a", "/* not <|>a"));
        assertEquals(List.of(), labels("\"Chile\"", "\"Chi<|>le\""));
        assertEquals(List.of(), labels("\"Chile\"", "\"Chi<|>"));
    }

    @Test
    void halfTypedFilesAreNoObstacle() {
        assertEquals(List.of("q"), editing.at("model M { parameter q = 1 variable z = q + <|>").labels().stream()
                .filter("q"::equals).toList());
        assertEquals(List.of("Ms"), editing.at("model Ms { } economy A is <|>").labels());
        assertTrue(editing.at("model M { parameter q = 1 } economy A is M economy B is M { <|>").labels()
                .contains("q"));
        assertTrue(editing.at("model M { variable x = sum(e in <|>").labels().contains("economies"));
    }

    @Test
    void otherFilesAndPackagesAreKnown() {
        ProjectFiles lib = new ProjectFiles() {
            @Override
            public List<SourceText> of(String packageName) {
                return Samples.files("package lib model Shared { parameter q = 1 }").of(packageName);
            }

            @Override
            public List<String> packageNames() {
                return List.of("lib", "mine");
            }
        };
        assertEquals(List.of("Shared"), editing.at("package mine import lib.* economy A is <|>", lib).labels());
        assertEquals(List.of("Shared"), editing.at("package lib economy A is <|>", lib).labels());
        assertEquals(List.of(), editing.at("package mine economy A is <|>", lib).labels(), "not imported");
        assertEquals(List.of("lib.*", "mine.*"), editing.at("package x import <|>", lib).labels().subList(0, 2));
        assertTrue(editing.at("package x import <|>", lib).labels().contains("library.production.*"));
        assertTrue(editing.at("package x import library.<|>", lib).labels().contains("library.production.*"));
        assertFalse(editing.at("package x import library.<|>", lib).labels().contains("mine.*"));
        assertEquals("lib.*", editing.at("package x import l<|>", lib).labels().getFirst());
    }
}
