package org.homeostat.language.ide.search;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.ide.text.FileUses;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.scoping.Meanings;
import org.homeostat.model.econ.Named;

/** Finds what is named at a place in all files of a project. */
public final class Search {

    private final Meanings meanings;

    @Inject
    Search(Meanings meanings) {
        this.meanings = meanings;
    }

    /**
     * A thing that has a name.
     *
     * @param place where it is declared
     * @param name its name
     */
    public record Thing(Place place, String name) {

        /** The thing that an element of a file is; empty if it has no name. */
        public static Optional<Thing> of(EObject element) {
            return element instanceof Named named && named.getName() != null
                    ? Place.of(named).map(place -> new Thing(place, named.getName()))
                    : Optional.empty();
        }
    }

    /**
     * Where a thing is declared and used.
     *
     * @param project all files, with the text that the author sees
     * @param pool where they are read
     */
    public List<FileUses> uses(Thing thing, ProjectFiles project, LivePool pool) {
        List<Group> groups = Group.with(thing.name, project, pool);
        return Uses.of(Family.of(thing.place, thing.name, groups, meanings), groups);
    }
}
