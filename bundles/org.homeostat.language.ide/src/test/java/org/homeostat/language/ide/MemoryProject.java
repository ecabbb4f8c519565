package org.homeostat.language.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/** A project in memory whose files can change. */
final class MemoryProject implements ProjectFiles {

    private final Map<URI, String> texts = new LinkedHashMap<>();

    /** The address of a file. */
    static URI uri(String name) {
        return URI.createURI("memory:/" + name);
    }

    MemoryProject with(String name, String text) {
        texts.put(uri(name), text);
        return this;
    }

    MemoryProject without(String name) {
        texts.remove(uri(name));
        return this;
    }

    /** The files of the Andes. */
    static MemoryProject andes() {
        MemoryProject project = new MemoryProject();
        for (String name : List.of("model.econ", "economies.econ", "race-to-the-bottom.econ")) {
            project.with(name, Samples.andes(name));
        }
        return project;
    }

    String text(String name) {
        return texts.get(uri(name));
    }

    List<URI> uris() {
        return List.copyOf(texts.keySet());
    }

    /** The problems of all files, each with the name of its file; every file read for itself. */
    List<String> problems(EconLanguage language) {
        List<String> problems = new ArrayList<>();
        texts.forEach((uri, text) -> language.open(uri, this).update(text).problems()
                .forEach(each -> problems.add(uri.lastSegment() + ":" + each.line() + ": " + each.message())));
        return problems;
    }

    @Override
    public List<SourceText> of(String packageName) {
        return all().stream().filter(file -> name(file).equals(packageName)).toList();
    }

    @Override
    public List<SourceText> all() {
        return texts.entrySet().stream().map(each -> new SourceText(each.getKey(), each.getValue())).toList();
    }

    @Override
    public List<String> packageNames() {
        return all().stream().map(MemoryProject::name).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static String name(SourceText file) {
        return FileHeader.of(file.text()).packageName();
    }
}
