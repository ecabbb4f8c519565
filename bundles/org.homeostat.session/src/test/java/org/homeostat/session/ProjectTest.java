package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that see each other. */
class ProjectTest {

    private static final String LIBRARY = """
            package lib
            import lib.money.*
            model Country { parameter size : USD = 1 [USD] variable output : USD = 2 * size }
            """;
    private static final String MAIN = """
            package story
            world One { economies Chile }
            scenario Baseline { world One; time 2025..2026 }
            """;
    private static final String SIBLING = """
            package story
            import lib.Country
            economy Chile is Country
            """;

    @TempDir
    Path folder;

    private Example project() {
        return Example.of(folder, MAIN).with("economies.econ", SIBLING).with("lib/country.econ", LIBRARY)
                .with("lib/deeper/money.econ", "package lib.money unit USD")
                .with("other/unrelated.econ", "package other this is no model {{{");
    }

    @Test
    void importsAndSiblings() {
        assertEquals(List.of(), project().problems());
        assertPath(project().run(), "Chile.output", 2, 2);
    }

    @Test
    void theProjectReachesToItsRoot() {
        Example example = Example.of(folder.resolve("stories/one"), MAIN).with("../../economies.econ", SIBLING)
                .with("../../lib/country.econ", LIBRARY).with("../../lib/money.econ", "package lib.money unit USD");
        assertEquals(1, example.problems().size());
        example.with("../../.project", "<projectDescription/>");
        assertEquals(List.of(), example.problems());
    }

    @Test
    void problemsOfOtherFilesStandUnderTheirNames() {
        Example example = project().with("lib/country.econ", LIBRARY.replace("2 * size", "2 * sise"))
                .with("economies.econ", SIBLING.replace("Chile is", "Chile is is"));
        assertEquals(List.of("economies.econ:3:18: error: 'is' is a word of the language and cannot be a name"),
                example.problems());
        example.with("economies.econ", SIBLING);
        assertEquals(List.of("lib/country.econ:3:76: error: there is no parameter, variable or stock 'sise' in model "
                + "Country; did you mean 'size'?"),
                example.problems());
    }

    @Test
    void filesAreCalledAsTheUserCallsThem() throws IOException {
        project().with("lib/country.econ", LIBRARY.replace("2 * size", "2 * sise"));
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(folder.toRealPath());
        assertEquals(relative.resolve("lib/country.econ").normalize().toString(),
                Example.SESSION.check(relative.resolve("model.econ")).problems().get(0).file());
    }

    @Test
    void importCircleIsToldOnce() {
        Example example = project().with("lib/country.econ", LIBRARY.replace("import", "import story.* import"));
        assertEquals(
                List.of("economies.econ:2:8: error: packages import each other in a circle: story -> lib -> story"),
                example.problems());
    }

    @Test
    void brokenFileOfThePackage() throws IOException {
        Example example = project();
        Files.write(folder.resolve("economies.econ"), "package story economy \u00e9".getBytes("ISO-8859-1"));
        assertEquals("economies.econ:1:1: error: the file is not text in UTF-8; save it in that encoding",
                example.problems().stream().filter(text -> text.startsWith("economies")).findFirst().orElse(""));
    }

    @Test
    void theHashCoversAllFilesAndNothingElse() {
        String before = project().run().result().provenance().modelHash();
        assertEquals(before, project().with("other/unrelated.econ", "package other").run().result().provenance()
                .modelHash());
        assertNotEquals(before, project().with("lib/country.econ", LIBRARY + "// changed\n").run().result().provenance()
                .modelHash());
    }

    @Test
    void anEditorFindsAllFiles() {
        ProjectFiles files = Example.SESSION.projectFiles(project().with("loose.econ", "unit b").file());
        assertEquals(List.of("lib", "lib.money", "other", "story"), files.packageNames());
        assertEquals(Set.of("loose.econ", "economies.econ", "country.econ", "money.econ", "unrelated.econ"),
                files.all().stream().map(file -> file.uri().lastSegment()).collect(Collectors.toSet()));
    }

    @Test
    void unsavedText() {
        Example example = project();
        CheckedFile file = Example.SESSION.check(example.file(), MAIN.replace("One;", "Two;"));
        assertEquals(1, file.problems().size());
        assertEquals(3, file.problems().get(0).line());
        assertEquals(List.of(), example.problems());
        Path unsaved = folder.resolve("new.econ");
        assertEquals(List.of(), Example.SESSION.check(unsaved, MAIN.replace("One", "Uno").replace("Baseline", "B"))
                .problems());
    }
}
