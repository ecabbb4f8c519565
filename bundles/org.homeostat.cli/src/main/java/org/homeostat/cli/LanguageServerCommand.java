package org.homeostat.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.homeostat.language.ide.server.LanguageServing;
import org.homeostat.language.ide.server.ProjectFolders;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.session.files.Headers;
import org.homeostat.session.files.PresentFiles;
import org.homeostat.session.files.ProjectFolder;
import picocli.CommandLine.Command;

/** Serves editors. Standard output belongs to the protocol; whatever else would go there goes to standard error. */
@Command(name = "language-server", header = Help.LANGUAGE_SERVER, description = Help.LANGUAGE_SERVER_MORE)
final class LanguageServerCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        FileOutputStream protocol = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        return LanguageServing.serve(new FileInputStream(FileDescriptor.in), protocol, new Folders(new Headers()));
    }

    /** Projects as the other commands see them. */
    private record Folders(Headers headers) implements ProjectFolders {

        @Override
        public Path root(Path file) {
            return ProjectFolder.of(file).root();
        }

        @Override
        public ProjectFiles files(Path root) {
            return new PresentFiles(root.resolve(".none"), headers);
        }
    }
}
