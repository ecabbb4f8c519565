package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeostat.language.ide.text.Occurrence.Use;
import org.homeostat.language.ide.text.Target;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final Editing editing = new Editing();

    private Target target(String textWithCursor, ProjectFiles project) {
        Editing.Place place = editing.at(textWithCursor, project);
        return place.snapshot().declaration(place.offset()).orElseThrow();
    }

    @Test
    void aReferenceLeadsToTheDeclaredName() {
        String text = "model M { parameter abc = 1 variable x = ab<|>c + 1 }";
        Target target = target(text, ProjectFiles.NONE);
        assertEquals("memory:/edited.econ", target.uri().toString());
        assertEquals(text.indexOf("abc"), target.region().offset());
        assertEquals(3, target.region().length());
        assertEquals(text.indexOf("ab<|>c"), target.source().offset());
    }

    @Test
    void itLeadsIntoOtherFiles() {
        Target target = target("package mine import lib.* economy A is Shar<|>ed",
                Samples.files("package lib", "package lib model Shared { }"));
        assertEquals("memory:/other1.econ", target.uri().toString());
        assertEquals(18, target.region().offset());
    }

    @Test
    void itLeadsIntoTheLanguage() {
        Target target = target("model M { parameter x = 5 [1/ye<|>ar] }", ProjectFiles.NONE);
        assertEquals("homeostat", target.uri().scheme());
        String library = editing.language().libraryText(target.uri()).orElseThrow();
        assertEquals("year", target.region().of(library));
        assertTrue(library.contains("unit month"));
    }

    @Test
    void anOverrideLeadsToWhatItOverrides() {
        String text = "model A { variable x = 1 } model B extends A { override variable <|>x = 2 }";
        assertEquals(text.indexOf("x = 1"), target(text, ProjectFiles.NONE).region().offset());
    }

    @Test
    void nothingDeclaresAKeywordOrAnUnknownName() {
        Editing.Place keyword = editing.at("mod<|>el M { variable x = y }");
        assertTrue(keyword.snapshot().declaration(keyword.offset()).isEmpty());
        Editing.Place unknown = editing.at("model M { variable x = y<|> }");
        assertTrue(unknown.snapshot().declaration(unknown.offset()).isEmpty());
        assertEquals(List.of(), unknown.snapshot().occurrences(unknown.offset()));
    }

    @Test
    void occurrencesAreTheDeclarationReadsAndWrites() {
        Editing.Place place = editing.at(Samples.STORY.replace("parameter profitTax", "parameter profit<|>Tax"));
        assertEquals(List.of(Use.DECLARATION, Use.READ, Use.WRITE, Use.WRITE, Use.WRITE),
                place.snapshot().occurrences(place.offset()).stream().map(each -> each.use()).toList());
        assertTrue(place.snapshot().occurrences(place.offset()).stream()
                .allMatch(each -> place.text(each.region()).equals("profitTax")));
    }

    @Test
    void aShockWritesAndListsRefer() {
        Editing.Place shocked = editing.at(Samples.STORY.replace("shock world.mean", "shock world.<|>mean"));
        assertEquals(List.of(Use.READ, Use.DECLARATION, Use.WRITE, Use.READ), shocked.snapshot()
                .occurrences(shocked.offset()).stream().map(each -> each.use()).toList());
        Editing.Place listed = editing.at(Samples.STORY.replace("members Chile, Peru", "members Chile, <|>Peru"));
        assertEquals(5, listed.snapshot().occurrences(listed.offset()).size());
    }
}
