package org.homeostat.language.ide.project;

import com.google.inject.Provider;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.homeostat.language.ide.names.NameIndex;
import org.homeostat.language.ide.names.NameIndexer;
import org.homeostat.language.project.KnownFiles;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.Library;

/**
 * Files that see each other, kept in step with their texts. Whoever reads them holds their monitor meanwhile; all calls
 * need the stack that formulas need.
 */
public final class LiveFiles {

    private record Entry(String text, XtextResource resource) {
    }

    private final Provider<XtextResourceSet> sets;
    private final Map<URI, Entry> entries = new HashMap<>();
    private final Map<URI, NameIndex> names = new HashMap<>();
    private XtextResourceSet set;
    private long version;

    /** No files yet. */
    public LiveFiles(Provider<XtextResourceSet> sets) {
        this.sets = sets;
    }

    /**
     * Takes on the present texts. What has not changed is not read again.
     *
     * @param files all files, in the order in which they are to be looked through
     * @param project where others can be found, for suggestions
     * @return the version of the whole, the same as long as no text changes
     */
    public synchronized long show(List<SourceText> files, ProjectFiles project) {
        if (set == null) {
            set = sets.get();
        }
        KnownFiles.attach(set, project);
        Set<URI> kept = new HashSet<>();
        Set<URI> fresh = new HashSet<>();
        for (SourceText file : files) {
            Entry entry = entries.get(file.uri());
            kept.add(file.uri());
            if (entry == null || !entry.text.equals(file.text())) {
                fresh.add(file.uri());
                read(file, entry);
            }
        }
        boolean gone = entries.keySet().retainAll(kept);
        if (gone) {
            set.getResources().removeIf(file -> !Library.contains(file.getURI()) && !kept.contains(file.getURI()));
        }
        if (gone || !fresh.isEmpty()) {
            names.clear();
            relink(fresh);
            version++;
        }
        return version;
    }

    /** The version that is shown. */
    public synchronized long version() {
        return version;
    }

    /** A file; null if it is not among them. */
    public synchronized XtextResource file(URI uri) {
        Entry entry = entries.get(uri);
        return entry == null ? null : entry.resource;
    }

    /** The names of a file, all of them resolved. */
    public synchronized NameIndex names(URI uri) {
        return names.computeIfAbsent(uri, key -> {
            XtextResource file = file(key);
            EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
            return NameIndexer.index(file);
        });
    }

    private void read(SourceText file, Entry before) {
        List<Resource> resources = set.getResources();
        int place = before == null ? -1 : resources.indexOf(before.resource);
        if (place >= 0) {
            resources.remove(place);
        }
        XtextResource resource = ProjectLoader.read(set, file);
        if (place >= 0) {
            set.getResources().move(place, resource);
        }
        entries.put(file.uri(), new Entry(file.text(), resource));
    }

    private void relink(Set<URI> fresh) {
        for (Resource each : List.copyOf(set.getResources())) {
            XtextResource file = (XtextResource) each;
            if (Library.contains(file.getURI())) {
                file.getCache().clear(file);
            } else if (!fresh.contains(file.getURI())) {
                file.relink();
            }
        }
    }
}
