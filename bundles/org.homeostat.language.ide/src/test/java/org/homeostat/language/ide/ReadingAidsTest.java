package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.homeostat.language.ide.text.CallHint;
import org.homeostat.language.ide.text.Link;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.language.ide.text.Signature;
import org.homeostat.language.ide.text.Symbol;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

/** What an editor shows around the text: hints for arguments, values, links, the path to the cursor, what there is. */
class ReadingAidsTest {

    private final Editing editing = new Editing();

    private String hint(String textWithCursor) {
        Editing.Place place = editing.at(textWithCursor);
        Optional<CallHint> hint = place.snapshot().signature(place.offset());
        if (hint.isEmpty()) {
            return "";
        }
        Signature signature = hint.get().signatures().get(hint.get().signature());
        int argument = hint.get().argument();
        return signature.label() + (argument < signature.arguments().size()
                ? " at " + signature.arguments().get(argument).of(signature.label())
                : " beyond");
    }

    private List<String> minings(String text, ValueLookup known) {
        return editing.read(text, ProjectFiles.NONE).minings(known).stream()
                .map(each -> text.substring(text.lastIndexOf(' ', each.offset() - 1) + 1, each.offset()) + " → "
                        + each.text())
                .toList();
    }

    @Test
    void argumentsOfFunctions() {
        assertEquals("lag(x, n) at x", hint("model M { variable a = lag(<|>) }"));
        assertEquals("lag(x, n) at n", hint("model M { variable a = lag(a, <|>"));
        assertEquals("lag(x, n) beyond", hint("model M { variable a = lag(a, 2, <|>"));
        assertEquals("max(x, …) at …", hint("model M { variable a = max(1, 2, <|>"));
        assertEquals("mine(x : year, y) at y",
                hint("function mine(x : year, y) = y model M { variable a = mine(1, <|>) }"));
        assertEquals("exp(x) at x", hint("model M { variable a = max(1, exp(<|>), 2) }"));
        assertEquals("max(x, …) at …", hint("model M { variable a = max(1, exp(2)<|>, 2) }"));
        assertEquals("", hint("model M { variable a = (<|>1) }"));
        assertEquals("", hint("model M { variable a = max(1, 2)<|> }"));
    }

    @Test
    void partsOfSumsAndDistributions() {
        String sum = "sum(e in economies where condition | formula) at ";
        assertEquals(sum + "e in economies", hint("model M { variable a = sum(e in econ<|>"));
        assertEquals(sum + "where condition", hint("model M { variable a = sum(e in economies where e.a<|>"));
        assertEquals(sum + "formula", hint("model M { variable a = sum(e in economies | e.<|>a) }"));
        assertEquals("AR1(mean, persistence, sigma) at persistence",
                hint("model M { process p ~ AR1(mean = 1, <|>"));
    }

    @Test
    void valuesInBaseUnits() {
        assertEquals(List.of("[%/year] → = 0.05 1/year", "[GUSD] → = 3e11 USD", "2 → = 1.5"), minings("""
                unit USD unit GUSD = 1e9 USD
                model M { parameter a : 1/year = 5 [%/year] parameter b : USD = 300 [GUSD] parameter c = 27%
                  parameter d = 3 / 2 parameter e = d parameter f : USD = 3 [USD] }
                """, ValueLookup.NONE));
    }

    @Test
    void valuesThatSomebodyElseKnows() {
        ValueLookup known = (economy, name) -> name.equals("tfp") && !economy.equals("C")
                ? Optional.of(economy.length() + ".5")
                : Optional.empty();
        assertEquals(List.of("alpha → = A 1.5, B 1.5"), minings("""
                model M { parameter alpha parameter tfp = alpha variable x = tfp }
                economy A is M { alpha = 1 } economy B is M { alpha = 1 } economy C is M { alpha = 1 }
                """, known));
    }

    @Test
    void whatIsInheritedAndMeant() {
        assertEquals(
                List.of("S → = A, B", "2019..2053 → 35 years", "Two → applies P of One, T",
                        "2025Q1..2026Q2 → 6 quarters"),
                minings("""
                        model M { parameter tax = 1 policy lever 0..2 }
                        economy A is M economy B is M set S = { A, B } world W { economies S }
                        policy P { tax = 1 } treaty T { members S floor tax at 1 }
                        scenario Base { world W; time 2019..2053 }
                        scenario One extends Base { apply P }
                        scenario Two extends One { apply T }
                        scenario Q { world W; time 2025Q1..2026Q2 }
                        """, ValueLookup.NONE));
    }

    @Test
    void linksToData() {
        String text = "dataset wb from \"data/a.csv\" dataset x from \"\"";
        List<Link> links = editing.read(text, ProjectFiles.NONE).links();
        assertEquals(List.of("data/a.csv"), links.stream().map(Link::location).toList());
        assertEquals("data/a.csv", links.getFirst().region().of(text));
    }

    @Test
    void thePathToTheCursor() {
        Editing.Place place = editing.at(Samples.STORY.replace("wb[\"NY", "wb[<|>\"NY"));
        assertEquals(List.of("OpenEconomy", "gdp0"),
                place.snapshot().outline().path(place.offset()).stream().map(OutlineNode::name).toList());
        assertEquals(List.of(), place.snapshot().outline().path(0));
    }

    @Test
    void symbolsOfAllFiles() {
        EditedProject project = editing.language().project(MemoryProject.andes());
        List<Symbol> found = project.symbols("wageS");
        assertEquals(List.of("wageShare", "wageShare2019"), found.stream().limit(2).map(Symbol::name).toList());
        assertEquals("OpenEconomy", found.getFirst().container());
        assertEquals("wageShare", found.getFirst().region().of(found.getFirst().text()));
        assertTrue(project.symbols("").size() > 150);
        assertEquals("Chile", project.symbols("Chil").getFirst().name());
    }
}
