package org.homeostat.session.files;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/**
 * The other files of the project of a model file, as they are saved at the moment of each question.
 *
 * @param file the model file
 * @param headers what packages files are of
 */
public record PresentFiles(Path file, Headers headers) implements ProjectFiles {

    @Override
    public List<SourceText> of(String packageName) {
        return now().of(packageName);
    }

    @Override
    public List<SourceText> all() {
        return now().all();
    }

    @Override
    public List<String> packageNames() {
        return now().packageNames();
    }

    private FolderFiles now() {
        return new FolderFiles(ProjectFolder.of(file), headers);
    }
}
