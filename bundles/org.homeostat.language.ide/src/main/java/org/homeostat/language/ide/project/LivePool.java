package org.homeostat.language.ide.project;

import com.google.inject.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.SourceText;

/** The live files of a project, in groups: those of a package see the same files, one without a package sees nobody. */
public final class LivePool {

    private final Provider<XtextResourceSet> sets;
    private final Map<String, LiveFiles> groups = new ConcurrentHashMap<>();

    /** No files yet. */
    public LivePool(Provider<XtextResourceSet> sets) {
        this.sets = sets;
    }

    /** The files among which a file is read. */
    public LiveFiles around(SourceText file) {
        return groups.computeIfAbsent(key(file), name -> fresh());
    }

    /** Files that nobody else sees. */
    public LiveFiles fresh() {
        return new LiveFiles(sets);
    }

    /** What files that are read together have in common. */
    public static String key(SourceText file) {
        String packageName = FileHeader.of(file.text()).packageName();
        return packageName.isEmpty() ? "file " + file.uri() : "package " + packageName;
    }
}
