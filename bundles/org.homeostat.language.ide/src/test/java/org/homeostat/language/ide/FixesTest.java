package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.language.ide.text.Region;
import org.junit.jupiter.api.Test;

/** Every fix is made, and then its problem is gone and no other one has come. */
class FixesTest {

    private static final EconLanguage LANGUAGE = EconLanguage.create();
    private static final String MAIN = "main.econ";

    private final MemoryProject project = new MemoryProject();

    private List<Fix> fixes() {
        return snapshot().fixes(new Region(0, project.text(MAIN).length()));
    }

    private Snapshot snapshot() {
        return LANGUAGE.open(MemoryProject.uri(MAIN), project).update(project.text(MAIN));
    }

    private List<String> problems() {
        return new ArrayList<>(
                project.problems(LANGUAGE).stream().map(each -> each.replaceFirst(":\\d+:", ":")).toList());
    }

    private List<String> titles(String text) {
        project.with(MAIN, text);
        return fixes().stream().map(Fix::title).toList();
    }

    /** Makes the one fix of that title. */
    private String made(String title, String text) {
        project.with(MAIN, text);
        List<String> before = problems();
        Fix fix = fixes().stream().filter(each -> each.title().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(fixes().stream().map(Fix::title).toList() + " of " + before));
        for (FileEdits file : fix.files()) {
            project.with(file.uri().lastSegment(), file.result());
        }
        List<String> after = problems();
        assertTrue(before.remove(MAIN + ": " + fix.problem().message()), before.toString());
        after.forEach(each -> assertTrue(before.contains(each), "a new problem: " + each));
        return project.text(MAIN);
    }

    @Test
    void spelling() {
        assertEquals("model M { parameter rate = 1 variable x = rate }",
                made("Write 'rate'", "model M { parameter rate = 1 variable x = rat }"));
        assertEquals("model Country { } economy A is Country",
                made("Write 'Country'", "model Country { } economy A is Contry"));
        assertEquals("model M { variable x = max(1, 2) }", made("Write 'max'", "model M { variable x = mx(1, 2) }"));
        assertEquals("unit USD model M { parameter x : USD }",
                made("Write 'USD'", "unit USD model M { parameter x : UDS }"));
    }

    @Test
    void importOfWhatAnotherPackageDeclares() {
        project.with("lib.econ", "package lib model Country { }");
        assertEquals("package p\n\nimport lib.*\neconomy A is Country",
                made("Import lib.*", "package p\neconomy A is Country"));
        project.with("more.econ", "package more model Other { }");
        assertEquals("package p\nimport lib.*\nimport more.*\neconomy A is Country economy B is Other",
                made("Import more.*", "package p\nimport lib.*\neconomy A is Country economy B is Other"));
        assertEquals("import lib.*\n\neconomy A is Country", made("Import lib.*", "economy A is Country"));
    }

    @Test
    void aParameterThatIsMissing() {
        assertEquals("model M {\n  parameter growth = 0\n  variable x = growth\n}",
                made("Create parameter 'growth'", "model M {\n  variable x = growth\n}"));
        assertEquals("model M { parameter growth = 0; variable x = growth }",
                made("Create parameter 'growth'", "model M { variable x = growth }"));
        assertEquals("model M { parameter growth = 0 } economy A is M { growth = 2 }",
                made("Create parameter 'growth'", "model M { } economy A is M { growth = 2 }"));
    }

    @Test
    void valuesThatAnEconomyOwes() {
        String model = "unit USD model M { parameter a : USD parameter b } economy A is M";
        assertEquals(model + " {\n  a = 0 [USD]\n  b = 0\n}", made("Give values to a, b", model));
        assertEquals("model M { parameter b }\neconomy A is M {\n  b = 0\n  code AAA\n}",
                made("Give a value to b", "model M { parameter b }\neconomy A is M {\n  code AAA\n}"));
    }

    @Test
    void aStart() {
        assertEquals("unit USD model M { variable x \"X\" : USD starts 0 [USD] = 0.5 * x[-1] }",
                made("Let x start at 0", "unit USD model M { variable x \"X\" : USD = 0.5 * x[-1] }"));
        project.with("base.econ", "package p model Base { variable x = 1 }");
        made("Let x start at 0", "package p model M extends Base { variable y = x[-1] }");
        assertEquals("package p model Base { variable x starts 0 = 1 }", project.text("base.econ"));
    }

    @Test
    void units() {
        project.without("base.econ");
        assertEquals("unit USD model M { parameter a : USD = 5 [USD] }",
                made("Write 5 [USD]", "unit USD model M { parameter a : USD = 5 }"));
        assertEquals("model M { parameter a : 1/year = 5 [%/year] }",
                made("Write 5 [%/year]", "model M { parameter a : 1/year = 5% }"));
        assertEquals("model M { parameter a : 1/year = 8 [%/year] }",
                made("Write 8 [%/year]", "model M { parameter a : 1/year = 2 [%/quarter] }"));
    }

    @Test
    void overridesAndCounterparties() {
        assertEquals("model A { variable x = 1 } model B extends A { override variable x = 2 }",
                made("Add 'override'", "model A { variable x = 1 } model B extends A { variable x = 2 }"));
        assertEquals("model M { sector f sector h transaction t : f -> h = 1 }",
                made("Pay to h", "model M { sector f sector h transaction t : f -> = 1 }"));
        assertEquals("model M { sector f sector h transaction t : h -> f = 1 }",
                made("Let h pay", "model M { sector f sector h transaction t : -> f = 1 }"));
    }

    @Test
    void whatNobodyNeeds() {
        String text = """
                model M {
                  parameter used = 1
                  /** Of no use. */
                  parameter idle = 2 "no use"
                  variable x = used
                }
                economy A is M { idle = 3 }
                world W { economies A }
                scenario S { world W; time 2025..2026 }
                scenario T extends S { }
                compare C { S, T on x }
                """;
        assertEquals(
                text.replace("  /** Of no use. */\n  parameter idle = 2 \"no use\"\n", "").replace("idle = 3 ", ""),
                made("Remove parameter 'idle'", text));
        project.with("lib.econ", "package lib model Country { }");
        assertEquals("package p\nmodel M { }\n", made("Remove this import", "package p\nimport lib.*\nmodel M { }\n"));
    }

    @Test
    void nothingIsOfferedWhereNothingHelps() {
        assertEquals(List.of(), titles("model M { variable x = 1 }"));
        assertEquals(List.of(), titles("model M { variable x = }"));
        assertEquals(List.of(), titles("model M { } model M { }"));
    }
}
