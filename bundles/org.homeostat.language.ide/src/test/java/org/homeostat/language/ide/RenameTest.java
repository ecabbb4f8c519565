package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.FileUses;
import org.homeostat.language.ide.text.Renaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameTest {

    private static final EconLanguage LANGUAGE = EconLanguage.create();

    private final MemoryProject project = new MemoryProject();

    private Snapshot snapshot(String file) {
        return LANGUAGE.open(MemoryProject.uri(file), project).update(project.text(file));
    }

    private Renaming rename(String file, String at, String name) {
        return snapshot(file).rename(project.text(file).indexOf(at), name);
    }

    private List<FileEdits> changes(String file, String at, String name) {
        return assertInstanceOf(Renaming.Possible.class, rename(file, at, name),
                () -> rename(file, at, name).toString())
                .files();
    }

    private void make(List<FileEdits> changes) {
        changes.forEach(file -> project.with(file.uri().lastSegment(), file.result()));
    }

    private String refusal(String file, String at, String name) {
        return assertInstanceOf(Renaming.Refused.class, rename(file, at, name)).reason();
    }

    private void andes() {
        for (String name : List.of("model.econ", "economies.econ", "race-to-the-bottom.econ")) {
            project.with(name, Samples.andes(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"model.econ, capital \"Capital\", capital, stockOfCapital",
        "model.econ, wageShare \"Wage, wageShare, labourShare", "economies.econ, Chile \"Chile\", Chile, Chili",
        "model.econ, windfall \"Commodity, windfall, luck", "model.econ, GUSD \"billion, GUSD, billions",
        "race-to-the-bottom.econ, netReturn \"Return in, netReturn, marketReturn",
        "race-to-the-bottom.econ, Unilateral \"Chile, Unilateral, Alone",
        "race-to-the-bottom.econ, e in economies | e.inflow, e, each1",
        "model.econ, OpenEconomy \"Open, OpenEconomy, Open",
        "model.econ, calibration \"Base, calibration, wdi", "economies.econ, Andes \"Andean, Andes, Cordillera"})
    void theAndesMeanTheSameAfterwards(String file, String at, String name, String other) {
        andes();
        List<FileEdits> changes = changes(file, at, other);
        assertTrue(changes.stream().allMatch(each -> each.edits().stream()
                .allMatch(edit -> edit.region().of(each.text()).equals(name))));
        make(changes);
        assertEquals(List.of(), project.problems(LANGUAGE));
        int first = changes.stream().filter(each -> each.uri().equals(MemoryProject.uri(file))).findFirst()
                .orElseThrow()
                .edits().getFirst().region().offset();
        make(assertInstanceOf(Renaming.Possible.class, snapshot(file).rename(first, name)).files());
        for (String each : List.of("model.econ", "economies.econ", "race-to-the-bottom.econ")) {
            assertEquals(Samples.andes(each), project.text(each));
        }
    }

    @Test
    void everyFileIsChangedAlsoThoseThatAreNotOpen() {
        andes();
        assertEquals(Map.of("economies.econ", 3, "race-to-the-bottom.econ", 3),
                changes("economies.econ", "Chile \"Chile\"", "Chili").stream().collect(
                        Collectors.toMap(each -> each.uri().lastSegment(), each -> each.edits().size())));
        assertEquals(List.of("model.econ", "race-to-the-bottom.econ"),
                changes("race-to-the-bottom.econ", "debtRatio", "burden").stream().map(each -> each.uri().lastSegment())
                        .sorted().toList());
    }

    @Test
    void importsAndQualifiedNamesFollow() {
        project.with("lib.econ", "package lib.core unit money model Shared { parameter p = 1 }");
        project.with("a.econ", "package a import lib.core.Shared economy A is Shared { p = 2 }");
        project.with("b.econ", "import lib.core.* economy B is lib.core.Shared // Shared stays here\n");
        project.with("c.econ", "package c model Shared { }");
        make(changes("a.econ", "Shared {", "Common"));
        assertEquals("package a import lib.core.Common economy A is Common { p = 2 }", project.text("a.econ"));
        assertEquals("import lib.core.* economy B is lib.core.Common // Shared stays here\n", project.text("b.econ"));
        assertEquals("package c model Shared { }", project.text("c.econ"));
        assertEquals("package lib.core unit money model Common { parameter p = 1 }", project.text("lib.econ"));
        make(changes("lib.econ", "p = 1", "q"));
        assertEquals("package a import lib.core.Common economy A is Common { q = 2 }", project.text("a.econ"));
    }

    @Test
    void oneFormulaForSeveralModelsRenamesInAllOfThem() {
        project.with("one.econ", """
                model A { variable x = 1 }
                model B { variable x = 2 }
                model C { variable x = 3 }
                economy Ann is A
                economy Bob is B
                world W { economies Ann, Bob variable total = sum(e in economies | e.x) }
                scenario S { world W; time 2025..2026 }
                """);
        make(changes("one.econ", "x = 2", "y"));
        assertTrue(project.text("one.econ").contains("model A { variable y"), project.text("one.econ"));
        assertTrue(project.text("one.econ").contains("| e.y)"), project.text("one.econ"));
        assertTrue(project.text("one.econ").contains("model C { variable x"), project.text("one.econ"));
    }

    @Test
    void whatCannotBeIsRefused() {
        project.with("one.econ", """
                unit USD
                model M {
                  parameter a = 1
                  parameter b = sum(e in economies | e.a * a) + a
                  parameter c = 1 [year]
                }
                model N extends M { variable inN = 1 }
                model O { variable m = 1 }
                economy E is M
                world W { economies E }
                policy P { for e in W1 { a = 2 } }
                set W1 = { E }
                """);
        assertEquals(
                "'3x' is no name; names consist of the letters a to z, digits and '_', and do not begin with a digit",
                refusal("one.econ", "a = 1", "3x"));
        assertEquals("'model' is a word of the language and cannot be a name", refusal("one.econ", "a = 1", "model"));
        assertEquals("it is called a already", refusal("one.econ", "a = 1", "a"));
        assertEquals("b is already a parameter, in one.econ line 4", refusal("one.econ", "a = 1", "b"));
        assertEquals("inN is already a variable, in one.econ line 7", refusal("one.econ", "a = 1", "inN"));
        assertEquals("E is already an economy, in one.econ line 9", refusal("one.econ", "M {", "E"));
        assertEquals("year is part of the language and cannot be renamed", refusal("one.econ", "year", "annum"));
        assertEquals("there is no name here that means something", refusal("one.econ", "parameter", "x"));
        assertEquals("a would not mean the same thing everywhere: see 'a' in one.econ line 4",
                refusal("one.econ", "e in economies", "a"));
        assertFalse(snapshot("one.econ").renameable(project.text("one.econ").indexOf("year")).isPresent());
        assertEquals("a", snapshot("one.econ").renameable(project.text("one.econ").indexOf("a = 1")).orElseThrow()
                .of(project.text("one.econ")));
    }

    @Test
    void aFileThatCannotBeReadStopsIt() {
        project.with("a.econ", "package p model Shared { }").with("b.econ", "package p economy E is Shared {\n a = }");
        assertEquals("b.econ has a syntax error in line 2; put it right first, because names after it are not known",
                refusal("a.econ", "Shared", "Common"));
    }

    @Test
    void referencesAreFoundInAllFiles() {
        andes();
        List<FileUses> uses = snapshot("race-to-the-bottom.econ")
                .references(project.text("race-to-the-bottom.econ").indexOf("wageShare"));
        assertEquals(List.of("model.econ", "race-to-the-bottom.econ"),
                uses.stream().map(file -> file.uri().lastSegment()).sorted().toList());
        assertTrue(uses.stream().allMatch(file -> file.places().stream()
                .allMatch(place -> place.region().of(file.text()).equals("wageShare"))));
        assertEquals(List.of(), snapshot("model.econ").references(0));
    }
}
