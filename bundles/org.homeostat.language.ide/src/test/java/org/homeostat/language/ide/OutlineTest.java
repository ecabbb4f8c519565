package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Editing editing = new Editing();

    private Outline outline(String text) {
        return editing.read(text, ProjectFiles.NONE).outline();
    }

    private static String shown(OutlineNode node, String indentation) {
        StringBuilder text = new StringBuilder(indentation + node.kind() + " " + node.name());
        text.append(node.label().isEmpty() ? "" : " “" + node.label() + "”");
        text.append(node.detail().isEmpty() ? "" : " " + node.detail()).append('\n');
        node.children().forEach(child -> text.append(shown(child, indentation + "  ")));
        return text.toString();
    }

    @Test
    void groupsInTheOrderOfAReader() {
        StringBuilder text = new StringBuilder();
        outline("""
                scenario S "Nothing" { world W; time 2019..2030 }
                model B extends A { override variable y = s * 3 }
                unit USD
                unit GUSD "billion" = 1e9 USD
                model A { parameter p = 5% policy lever 0%..9%  stock s "Stock" : USD = 1 [USD] change 0
                  variable y = s * 2 }
                economy Chile "Chile" is A { p = 6% }
                world W { economies Chile variable total : GUSD = sum(e in economies | e.s) }
                scenario T extends S { }
                policy P { for Chile p = 1% }
                treaty F { members Chile floor p at 2% }
                compare C "Question" { S, T on y }
                dataset d from "a.csv"
                set G = { Chile }
                """).roots().forEach(root -> text.append(shown(root, "")));
        assertEquals("""
                group Units 2
                  unit USD
                  unit GUSD “billion” = 1e9 USD
                group Data 1
                  dataset d a.csv
                group Models 2
                  model B extends A
                    variable y : USD
                  model A
                    lever p = 5%
                    stock s “Stock” : USD
                    variable y : USD
                group Economies 2
                  economy Chile “Chile” A
                    lever p = 6%
                  set G Chile
                group Worlds 1
                  world W 1 economy
                    variable total : GUSD
                group Policies 1
                  policy P for Chile
                group Treaties 1
                  treaty F Chile
                group Scenarios 2
                  scenario S “Nothing” 2019..2030
                  scenario T extends S
                group Questions 1
                  question C “Question” 2 scenarios
                """, text.toString());
    }

    @Test
    void partsAreNodesWithChildren() {
        StringBuilder text = new StringBuilder();
        outline(Samples.WHOLE).roots().forEach(root -> text.append(shown(root, "")));
        assertEquals("""
                group Units 3
                  unit USD “US dollar”
                  unit bbl “barrel”
                  unit CLP “Chilean peso”
                group Functions 2
                  function evasion “evaded” (rate, k)
                  function curve (rate)
                group Models 2
                  model Base
                    variable open : USD/year
                    variable deposits : USD
                    sector firms “Firms”
                      stock capital : USD
                    sector households
                      variable income : USD/year
                    transaction wages “Wages” firms -> households
                    instrument money firms -> households
                    instrument bills
                  model Whole extends Base
                    lever tax = 25%
                    parameter share = 0.1
                    parameter a = 1
                    variable price : USD/bbl
                    variable bound : USD/year
                    variable past : USD/year
                    series oil : USD/bbl
                    process luck ~ AR1
                    shock surprise ~ Normal
                    equation balance solve open
                    equation calibrate a
                group Economies 2
                  economy Chile Whole
                    parameter share[Peru] = 0.2
                  economy Peru Whole
                    equation calibrate a
                group Worlds 1
                  world Two 2 economies
                    commodity copper “Copper”
                      variable price : USD/bbl
                group Policies 1
                  policy Reform
                group Treaties 1
                  treaty Floor Chile
                group Scenarios 2
                  scenario Baseline 2020..2050
                  scenario Other extends Baseline
                group Measures 1
                  measure welfare “Welfare” : USD/year over 2030..2040
                group Expectations 1
                  expectation Chile.open at 2040 of Baseline
                group Questions 9
                  question Rest of Baseline
                  question Fan of Baseline, 100 draws
                  question Floors of Other, Floor.floor
                  question Drivers of Other, morris
                  question Race of Baseline, Chile, Peru, nash
                  question Who of Other, among Chile, Peru
                  question Octopus of Other, against Baseline
                  question Why of Other, against Baseline
                  question Match of Baseline, a
                """, text.toString());
    }

    @Test
    void nodesSelectTheNameAndKnowTheirRegion() {
        OutlineNode story = outline(Samples.STORY).roots().get(2).children().get(0);
        assertEquals("OpenEconomy", story.selection().of(Samples.STORY));
        assertTrue(story.region().of(Samples.STORY).startsWith("model OpenEconomy"));
        assertTrue(story.region().of(Samples.STORY).endsWith("}"));
    }

    @Test
    void theCursorFindsItsDeclaration() {
        Outline outline = outline(Samples.STORY);
        assertEquals("output", outline.at(Samples.STORY.indexOf("capital^1")).orElseThrow().name());
        assertEquals("Extractive", outline.at(Samples.STORY.indexOf("/* not")).orElseThrow().name());
        assertEquals(Kind.POLICY, outline.at(Samples.STORY.indexOf("once unrest")).orElseThrow().kind());
        assertTrue(outline.at(3).isEmpty());
    }

    @Test
    void idsStayWhenTheTextAboveChanges() {
        assertEquals(ids(outline(Samples.STORY).roots()),
                ids(outline("// another line\n" + Samples.STORY.replace("0.9 *", "0.8 *")).roots()));
        List<String> ids = ids(outline("model M { variable x = 1 variable x = 2 variable = 3 }").roots());
        assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
    }

    private static List<String> ids(List<OutlineNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node.id()),
                ids(node.children()).stream())).toList();
    }
}
