package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Marker.Severity;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Editing editing = new Editing();

    private List<Marker> problems(String text) {
        return editing.read(text, ProjectFiles.NONE).problems();
    }

    @Test
    void aSoundFileHasNone() {
        assertEquals(List.of("nothing uses parameter exposure", "nothing uses parameter copperPrice0",
                "no question asks about scenario Bust"),
                problems(Samples.STORY).stream().map(Marker::message).toList());
        assertEquals(List.of(),
                problems(Samples.WHOLE).stream().filter(each -> each.message().startsWith("there is no")).toList());
        for (String file : List.of("model.econ", "economies.econ", "race-to-the-bottom.econ")) {
            assertEquals(List.of(), editing.read(Samples.andes(file), Samples.andesWithout(file)).problems(), file);
        }
    }

    @Test
    void anUnknownNameIsMarkedWhereItStands() {
        String text = "model M {\n  variable x = nobody + 1\n}";
        Marker marker = problems(text).getFirst();
        assertEquals("nobody", marker.region().of(text));
        assertEquals(2, marker.line());
        assertEquals(Severity.ERROR, marker.severity());
        assertTrue(marker.message().contains("nobody"), marker.message());
    }

    @Test
    void unitsAndSyntaxAreChecked() {
        assertEquals(1, problems("unit USD model M { parameter a : USD = 1 [USD] variable x = a + 1 [year] }").size());
        assertTrue(problems("model M { variable x = }").stream().anyMatch(each -> each.severity() == Severity.ERROR));
    }

    @Test
    void whatOtherFilesDeclareIsNoProblem() {
        String text = "package p economy A is M { q = 2 }";
        assertEquals(1, problems(text).size());
        assertEquals(List.of(), editing
                .read(text, Samples.files("package p model M { parameter q = 1 } economy B is A")).problems());
    }
}
