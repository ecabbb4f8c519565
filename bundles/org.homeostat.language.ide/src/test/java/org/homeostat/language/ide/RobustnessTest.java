package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every service answers at every place of every text, whole or not. */
class RobustnessTest {

    private final Editing editing = new Editing();

    @Test
    void everyPlaceOfAWholeFile() {
        for (String text : List.of(Samples.STORY, Samples.WHOLE)) {
            Snapshot snapshot = editing.read(text, ProjectFiles.NONE);
            askAll(snapshot);
            for (int offset = 0; offset <= text.length(); offset++) {
                ask(snapshot, offset);
            }
        }
    }

    @Test
    void manyPlacesOfTheAndes() {
        for (String file : List.of("model.econ", "economies.econ", "race-to-the-bottom.econ")) {
            String text = Samples.andes(file);
            Snapshot snapshot = editing.read(text, Samples.andesWithout(file));
            askAll(snapshot);
            for (int offset = 0; offset <= text.length(); offset += 41) {
                ask(snapshot, offset);
            }
        }
    }

    @Test
    void theEndOfEveryTruncatedFile() {
        for (String text : List.of(Samples.STORY, Samples.WHOLE)) {
            for (int length = 0; length < text.length(); length += 17) {
                Snapshot snapshot = editing.read(text.substring(0, length), ProjectFiles.NONE);
                askAll(snapshot);
                ask(snapshot, length);
                ask(snapshot, length / 2);
            }
        }
    }

    @Test
    void everyFileWithAHole() {
        for (String whole : List.of(Samples.STORY, Samples.WHOLE)) {
            for (int start = 0; start < whole.length() - 40; start += 41) {
                String text = whole.substring(0, start) + whole.substring(start + 1 + start % 37);
                Snapshot snapshot = editing.read(text, ProjectFiles.NONE);
                askAll(snapshot);
                ask(snapshot, start);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\"", "/*", "/**", "//", "\"abc", "model", "model {", "}", "]", "§",
        "\uD83D",
        "\u0000\u0001\uFFFD", "model M { variable x = ((((((((((", "unit a = b unit b = a",
        "model A extends B {} model B extends A {}", "set A = { B } set B = { A }", "economy E is E",
        "scenario S extends S {}", "model M { variable x = x variable x = x }", "import a.* import .* package x",
        "model M { parameter p = 1e999 [USD^99999999999] }", "compare C { } compare C { C on x for C }",
        "policy P { for e in e { e = e.e } }", "world W { economies W variable x = world.x }",
        "model M { override variable x = 1 override override }", "economy : is"})
    void strangeTexts(String text) {
        Snapshot snapshot = editing.read(text, ProjectFiles.NONE);
        askAll(snapshot);
        for (int offset = -1; offset <= text.length() + 1; offset++) {
            ask(snapshot, offset);
        }
    }

    @Test
    void aDeepFormula() {
        String text = "model M { variable x = " + "(".repeat(300) + "1" + ")".repeat(300) + " }";
        Snapshot snapshot = editing.read(text, ProjectFiles.NONE);
        askAll(snapshot);
        ask(snapshot, text.length() / 2);
    }

    @Test
    void manyThreads() throws Exception {
        EditedFile file = editing.language().open(URI.createURI("memory:/edited.econ"), ProjectFiles.NONE);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = Samples.STORY + "// version " + i % 8;
            work.add(() -> {
                Snapshot snapshot = file.at(text);
                askAll(snapshot);
                ask(snapshot, text.indexOf("capital *"));
                assertEquals(text, snapshot.text());
                return snapshot.propose(text.indexOf("capital *")).size();
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Integer> sizes = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(work)) {
                sizes.add(each.get());
            }
            assertEquals(1, sizes.stream().distinct().count());
        }
    }

    private static void ask(Snapshot snapshot, int offset) {
        int length = snapshot.text().length();
        snapshot.propose(offset).forEach(proposal -> {
            assertTrue(inside(proposal.replaced(), length));
            proposal.stops().forEach(stop -> assertTrue(inside(stop, proposal.text().length())));
        });
        snapshot.hover(offset).ifPresent(hover -> assertTrue(inside(hover.region(), length)));
        snapshot.declaration(offset).ifPresent(target -> assertTrue(inside(target.source(), length)));
        snapshot.signature(offset).ifPresent(hint -> assertTrue(inside(hint.name(), length)));
        snapshot.renameable(offset).ifPresent(region -> assertTrue(inside(region, length)));
        snapshot.outline().path(offset).forEach(node -> assertTrue(node.region().touches(offset)));
        snapshot.occurrences(offset).forEach(occurrence -> assertTrue(inside(occurrence.region(), length)));
    }

    private static void askAll(Snapshot snapshot) {
        int length = snapshot.text().length();
        snapshot.problems().forEach(marker -> assertTrue(inside(marker.region(), length)));
        snapshot.folding().forEach(region -> assertTrue(inside(region, length)));
        snapshot.outline().roots().forEach(root -> root.children().forEach(node -> {
            assertTrue(inside(node.region(), length));
            assertTrue(inside(node.selection(), length));
        }));
        snapshot.minings(ValueLookup.NONE).forEach(each -> assertTrue(inside(new Region(each.offset(), 0), length)));
        snapshot.links().forEach(link -> assertTrue(inside(link.region(), length)));
        snapshot.format().ifPresent(
                edits -> edits.forEach(edit -> assertTrue(inside(edit.region(), length))));
        snapshot.fixes(new Region(0, length)).forEach(fix -> assertTrue(fix.files().stream()
                .allMatch(file -> !file.result().equals(file.text()))));
        int end = 0;
        for (Token token : snapshot.tokens()) {
            assertTrue(token.region().offset() >= end && token.region().length() > 0);
            end = token.region().end();
        }
        assertTrue(end <= length);
    }

    private static boolean inside(Region region, int length) {
        return region.offset() >= 0 && region.length() >= 0 && region.end() <= length;
    }
}
