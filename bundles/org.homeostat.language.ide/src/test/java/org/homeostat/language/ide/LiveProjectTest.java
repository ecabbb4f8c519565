package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.language.ide.latency.GeneratedProject;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.project.SourceText;
import org.junit.jupiter.api.Test;

/** Files that are read once and kept say the same as files that are read anew. */
class LiveProjectTest {

    private final EconLanguage language = EconLanguage.create();
    private final MemoryProject files = MemoryProject.andes();
    private final EditedProject project = language.project(files);

    private List<String> messages(String name) {
        return project.open(MemoryProject.uri(name)).update(files.text(name)).problems().stream().map(Marker::message)
                .toList();
    }

    private List<String> fresh(String name) {
        return language.open(MemoryProject.uri(name), files).update(files.text(name)).problems().stream()
                .map(Marker::message).toList();
    }

    @Test
    void aChangeOfOneFileIsSeenInAllAndTakenBack() {
        String model = files.text("model.econ");
        for (String changed : List.of(model, model.replace("variable wageShare ", "variable wagesShare "),
                model.replace("model Extractive", "model Extraktive"), model.replace("policy lever 0%..60%", ""),
                model + "}", model)) {
            files.with("model.econ", changed);
            for (String name : List.of("race-to-the-bottom.econ", "economies.econ", "model.econ")) {
                assertEquals(fresh(name), messages(name), name);
            }
        }
        assertEquals(List.of(), messages("economies.econ"));
    }

    @Test
    void filesComeAndGo() {
        assertEquals(List.of(), messages("race-to-the-bottom.econ"));
        String economies = files.text("economies.econ");
        files.without("economies.econ");
        assertEquals(fresh("race-to-the-bottom.econ"), messages("race-to-the-bottom.econ"));
        assertTrue(messages("race-to-the-bottom.econ").size() > 5);
        files.with("economies2.econ", economies);
        assertEquals(List.of(), messages("race-to-the-bottom.econ"));
    }

    @Test
    void filesWithoutAPackageDoNotSeeEachOther() {
        files.with("a.econ", "unit money model A { }").with("b.econ", "unit money model A { }");
        assertEquals(List.of(), messages("a.econ"));
        assertEquals(List.of(), messages("b.econ"));
    }

    @Test
    void anOvertakenSnapshotStillSpeaksOfItsText() {
        EditedFile file = project.open(MemoryProject.uri("model.econ"));
        String text = files.text("model.econ");
        Snapshot old = file.update(text);
        Snapshot young = file.update(text.replace("variable wageShare ", "variable wagesShare "));
        assertEquals(List.of(), old.problems());
        assertTrue(!young.problems().isEmpty());
        int place = text.indexOf("wageBill / output");
        assertEquals("wageBill", old.declaration(place).orElseThrow().region().of(text));
        assertSame(young, file.at(young.text()));
    }

    @Test
    void theGeneratedProjectIsSound() {
        GeneratedProject large = new GeneratedProject(5, 400);
        assertTrue(large.lines() > 300 && large.lines() < 500, "lines " + large.lines());
        EditedProject open = language.project(large);
        for (SourceText file : large.of("large")) {
            assertEquals(List.of(), open.open(file.uri()).update(file.text()).problems());
        }
        SourceText file = large.file("economy1");
        assertEquals(List.of(), open.open(file.uri()).update(GeneratedProject.typed(file, 3)).problems());
    }
}
