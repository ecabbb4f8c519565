package org.homeostat.language.project;

import java.util.List;

/** Where the files of a package are found. Asked again whenever a file is read anew. */
@FunctionalInterface
public interface ProjectFiles {

    /** A file that stands alone. */
    ProjectFiles NONE = packageName -> List.of();

    /**
     * The files of the project that say they are of this package.
     *
     * @param packageName not empty: files without a package see nobody
     */
    List<SourceText> of(String packageName);

    /** The packages that there are, for who offers them to choose from; none if that is not known. */
    default List<String> packageNames() {
        return List.of();
    }
}
