package org.homeostat.language.ide.search;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeostat.language.ide.outline.Outlines;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Match;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.language.ide.text.Symbol;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/** Finds what a project declares by a half-typed name. */
public final class Symbols {

    private record Found(Match match, Symbol symbol) {
    }

    private final Outlines outlines;

    @Inject
    Symbols(Outlines outlines) {
        this.outlines = outlines;
    }

    /** What matches, the closest first; all for an empty word. */
    public List<Symbol> find(String typed, int most, ProjectFiles project, LivePool pool) {
        List<Found> found = new ArrayList<>();
        for (Group group : Group.with("", project, pool)) {
            synchronized (group.files()) {
                for (SourceText file : group.own()) {
                    outlines.of(group.files().file(file.uri())).roots()
                            .forEach(each -> collect(each, "", typed, file, found));
                }
            }
        }
        return found.stream().sorted(Comparator.comparing(Found::match)
                .thenComparing(each -> each.symbol.name())).limit(most).map(Found::symbol).toList();
    }

    private static void collect(OutlineNode node, String container, String typed, SourceText file,
            List<Found> found) {
        boolean group = node.kind() == Kind.GROUP;
        Match match = group ? Match.NONE : Match.of(typed, node.name(), node.label());
        if (match != Match.NONE) {
            found.add(new Found(match, new Symbol(node.name(), node.label(), container, node.kind(), file.uri(),
                    file.text(), node.selection())));
        }
        node.children().forEach(each -> collect(each, group ? "" : node.name(), typed, file, found));
    }
}
