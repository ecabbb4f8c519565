package org.homeostat.language.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;

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

    /**
     * All files of the project, those without a package too, for who looks for every use of a name.
     *
     * @return each file once; by default those of all packages that are known
     */
    default List<SourceText> all() {
        Map<URI, SourceText> files = new LinkedHashMap<>();
        packageNames().forEach(name -> of(name).forEach(file -> files.putIfAbsent(file.uri(), file)));
        return List.copyOf(files.values());
    }

    /** The packages that there are, for who offers them to choose from; none if that is not known. */
    default List<String> packageNames() {
        return List.of();
    }
}
