package org.homeostat.language.ide.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/**
 * A project of which one file has another text than the one that is stored.
 *
 * @param project the project
 * @param edited the file, which may be new to it
 */
public record Overlay(ProjectFiles project, SourceText edited) implements ProjectFiles {

    @Override
    public List<SourceText> of(String packageName) {
        return with(project.of(packageName), FileHeader.of(edited.text()).packageName().equals(packageName));
    }

    @Override
    public List<String> packageNames() {
        Set<String> names = new TreeSet<>(project.packageNames());
        String own = FileHeader.of(edited.text()).packageName();
        if (!own.isEmpty()) {
            names.add(own);
        }
        return List.copyOf(names);
    }

    @Override
    public List<SourceText> all() {
        return with(project.all(), true);
    }

    private List<SourceText> with(List<SourceText> files, boolean belongs) {
        List<SourceText> all = new ArrayList<>();
        if (belongs) {
            all.add(edited);
        }
        files.stream().filter(file -> !file.uri().equals(edited.uri())).forEach(all::add);
        return all;
    }
}
