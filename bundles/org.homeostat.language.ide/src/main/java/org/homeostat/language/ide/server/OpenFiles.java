package org.homeostat.language.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/**
 * The files of a project, those that are open as their authors have them.
 *
 * @param saved as they are on the disk
 * @param open the texts of those that are open, whenever it is asked
 */
record OpenFiles(ProjectFiles saved, Supplier<Map<URI, String>> open) implements ProjectFiles {

    @Override
    public List<SourceText> of(String packageName) {
        return merged(saved.of(packageName)).stream().filter(file -> packageOf(file).equals(packageName)).toList();
    }

    @Override
    public List<SourceText> all() {
        return merged(saved.all());
    }

    @Override
    public List<String> packageNames() {
        Set<String> names = new TreeSet<>(saved.packageNames());
        merged(List.of()).forEach(file -> names.add(packageOf(file)));
        names.remove("");
        return List.copyOf(names);
    }

    private List<SourceText> merged(List<SourceText> files) {
        Map<URI, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.uri(), file.text()));
        texts.putAll(open.get());
        List<SourceText> merged = new ArrayList<>();
        texts.forEach((uri, text) -> merged.add(new SourceText(uri, text)));
        return merged;
    }

    private static String packageOf(SourceText file) {
        return FileHeader.of(file.text()).packageName();
    }
}
