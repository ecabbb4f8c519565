package org.homeostat.language.ide.server;

import java.nio.file.Path;
import org.homeostat.language.project.ProjectFiles;

/** Where projects are on the disk. */
public interface ProjectFolders {

    /** The folder of the project that a file is part of. */
    Path root(Path file);

    /** The saved model files below such a folder, looked up anew at each question; nothing outside of it is read. */
    ProjectFiles files(Path root);
}
