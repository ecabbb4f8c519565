package org.homeostat.language.ide.search;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.INode;
import org.homeostat.language.ide.problems.Problems;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.ide.search.Search.Thing;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.Renaming;
import org.homeostat.language.ide.text.Renaming.Possible;
import org.homeostat.language.ide.text.Renaming.Refused;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.scoping.Meanings;

/**
 * Gives a thing another name, everywhere. Before it says what to change, it makes the changes on copies and reads those:
 * if a single name means something else then, or a problem comes or goes, it refuses.
 */
public final class Rename {

    private final Meanings meanings;
    private final Problems problems;
    private final Set<String> keywords;

    @Inject
    Rename(Meanings meanings, Problems problems, IGrammarAccess grammar) {
        this.meanings = meanings;
        this.problems = problems;
        this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    /** Why a thing can have no other name at all; empty if it can. */
    public Optional<String> objection(Thing thing) {
        if (Library.contains(thing.place().uri())) {
            return Optional.of(thing.name() + " is part of the language and cannot be renamed");
        }
        return keywords.contains(thing.name())
                ? Optional.of("'" + thing.name() + "' is a word of the language and cannot be renamed")
                : Optional.empty();
    }

    /**
     * What to change.
     *
     * @param project all files, with the text that the author sees
     * @param pool where they are read
     */
    public Renaming to(String name, Thing thing, ProjectFiles project, LivePool pool) {
        Optional<String> objection = objection(thing).or(() -> NewName.objection(name, keywords))
                .or(() -> name.equals(thing.name()) ? Optional.of("it is called " + name + " already")
                        : Optional.empty());
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        List<Group> groups = Group.with(thing.name(), project, pool);
        Set<Place> family = Family.of(thing.place(), thing.name(), groups, meanings);
        return broken(groups, thing.name()).or(() -> family.stream().anyMatch(each -> Library.contains(each.uri()))
                ? Optional
                        .of(thing.name() + " takes the place of a quantity of the language's library, which keeps its "
                                + "name")
                : Optional.empty())
                .or(() -> groups.stream().flatMap(group -> Taken.by(name, family, group).stream()).findFirst())
                .<Renaming>map(Refused::new)
                .orElseGet(() -> verified(name, family, groups, pool));
    }

    private Renaming verified(String name, Set<Place> family, List<Group> groups, LivePool pool) {
        List<FileEdits> changes = Uses.of(family, groups).stream()
                .map(file -> new FileEdits(file.uri(), file.text(),
                        file.places().stream().map(place -> new Edit(place.region(), name)).toList()))
                .toList();
        Map<URI, String> texts = new HashMap<>();
        changes.forEach(file -> texts.put(file.uri(), file.result()));
        for (Group group : groups) {
            Optional<String> difference = new Verification(changes, problems).difference(group,
                    group.with(texts, pool));
            if (difference.isPresent()) {
                return new Refused(name + " would not mean the same thing everywhere: " + difference.get());
            }
        }
        return new Possible(changes);
    }

    private static Optional<String> broken(List<Group> groups, String name) {
        for (Group group : groups) {
            synchronized (group.files()) {
                for (SourceText file : group.own()) {
                    for (INode node : group.files().file(file.uri()).getParseResult().getSyntaxErrors()) {
                        if (file.text().contains(name)) {
                            return Optional.of(file.uri().lastSegment() + " has a syntax error in line "
                                    + node.getStartLine() + "; put it right first, because names after it are not "
                                    + "known");
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
