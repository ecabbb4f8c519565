package org.homeostat.language.ide.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.names.NameUse;
import org.homeostat.language.ide.problems.Problems;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.project.SourceText;

/** Whether files say the same after some edits. */
final class Verification {

    private final Map<URI, List<Edit>> edits = new HashMap<>();
    private final Problems problems;

    Verification(List<FileEdits> changes, Problems problems) {
        changes.forEach(file -> edits.put(file.uri(), file.edits()));
        this.problems = problems;
    }

    /** The first name with another meaning and the first new problem, each with its place; empty if all is the same. */
    Optional<String> difference(Group before, Group after) {
        for (int i = 0; i < before.own().size(); i++) {
            SourceText old = before.own().get(i);
            SourceText young = after.own().get(i);
            List<NameUse> wanted = names(before, old.uri());
            List<NameUse> found = names(after, old.uri());
            for (int n = 0; n < Math.max(wanted.size(), found.size()); n++) {
                if (n >= wanted.size() || n >= found.size() || !same(wanted.get(n), found.get(n), old.uri())) {
                    NameUse witness = n < found.size() ? found.get(n) : wanted.get(n);
                    String text = n < found.size() ? young.text() : old.text();
                    return Optional.of("see '" + witness.region().of(text) + "' in " + place(old.uri(),
                            witness.region().offset(), text));
                }
            }
            Optional<String> problem = problem(before, old, after, young);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(Group before, SourceText old, Group after, SourceText young) {
        List<Marker> wanted = problems(before, old);
        List<Marker> found = problems(after, young);
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            if (i >= wanted.size() || i >= found.size() || wanted.get(i).line() != found.get(i).line()
                    || wanted.get(i).severity() != found.get(i).severity()) {
                Marker witness = i < found.size() ? found.get(i) : wanted.get(i);
                return Optional.of(old.uri().lastSegment() + " line " + witness.line() + ": " + witness.message());
            }
        }
        return Optional.empty();
    }

    private static List<NameUse> names(Group group, URI uri) {
        synchronized (group.files()) {
            return group.files().names(uri).uses();
        }
    }

    private List<Marker> problems(Group group, SourceText file) {
        synchronized (group.files()) {
            group.files().names(file.uri());
            return problems.of(group.files().file(file.uri()), file.text());
        }
    }

    private boolean same(NameUse before, NameUse after, URI uri) {
        return moved(uri, before.region().offset()) == after.region().offset()
                && Place.of(before.meaning()).map(place -> new Place(place.uri(), moved(place.uri(), place.offset())))
                        .equals(Place.of(after.meaning()));
    }

    /** Where an offset is after the edits of its file; one at the beginning of an edit stays there. */
    private int moved(URI uri, int offset) {
        int moved = offset;
        for (Edit edit : edits.getOrDefault(uri, List.of())) {
            Region region = edit.region();
            if (region.offset() < offset) {
                moved += edit.text().length() - region.length();
            }
        }
        return moved;
    }

    private static String place(URI uri, int offset, String text) {
        return uri.lastSegment() + " line " + (1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }
}
