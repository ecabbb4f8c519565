package org.homeostat.language.ide.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.project.LiveFiles;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;

/**
 * Files of a project that see the same.
 *
 * @param own the files of one package, or one file without a package
 * @param visible those and all that they see
 * @param files the same as they are read
 * @param project where they were found
 */
record Group(List<SourceText> own, List<SourceText> visible, LiveFiles files, ProjectFiles project) {

    /** The groups of a project in which a word is written. */
    static List<Group> with(String word, ProjectFiles project, LivePool pool) {
        Map<String, List<SourceText>> byKey = new LinkedHashMap<>();
        project.all().forEach(file -> byKey.computeIfAbsent(LivePool.key(file), key -> new ArrayList<>()).add(file));
        List<Group> groups = new ArrayList<>();
        for (List<SourceText> own : byKey.values()) {
            if (own.stream().anyMatch(file -> file.text().contains(word))) {
                List<SourceText> visible = ProjectLoader.visible(own.getFirst(), project);
                LiveFiles files = pool.around(own.getFirst());
                files.show(visible, project);
                groups.add(new Group(own, visible, files, project));
            }
        }
        return groups;
    }

    /** The same group with other texts, read for itself. */
    Group with(Map<URI, String> texts, LivePool pool) {
        Group changed = new Group(changed(own, texts), changed(visible, texts), pool.fresh(), project);
        changed.files.show(changed.visible, project);
        return changed;
    }

    private static List<SourceText> changed(List<SourceText> files, Map<URI, String> texts) {
        return files.stream().map(file -> new SourceText(file.uri(), texts.getOrDefault(file.uri(), file.text())))
                .toList();
    }
}
