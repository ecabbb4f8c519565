package org.homeostat.language.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

/** Reads a file together with all that it can see: the files of its package and of those that it imports, and so on. */
public final class ProjectLoader {

    private final ResourceSet set;
    private final ProjectFiles files;
    private final Set<String> seen = new HashSet<>();

    private ProjectLoader(ResourceSet set, ProjectFiles files) {
        this.set = set;
        this.files = files;
    }

    /** Reads the file into an empty resource set, and beside it what it sees. */
    public static XtextResource load(ResourceSet set, SourceText file, ProjectFiles files) {
        ProjectLoader loader = new ProjectLoader(set, files);
        XtextResource resource = loader.read(file);
        loader.surroundings(file);
        return resource;
    }

    private void surroundings(SourceText file) {
        FileHeader header = FileHeader.of(file.text());
        all(header.packageName());
        header.imports().forEach(this::all);
    }

    private void all(String packageName) {
        if (packageName.isEmpty() || !seen.add(packageName)) {
            return;
        }
        for (SourceText other : files.of(packageName)) {
            if (set.getResource(other.uri(), false) == null) {
                read(other);
                surroundings(other);
            }
        }
    }

    private XtextResource read(SourceText file) {
        URI uri = file.uri();
        XtextResource resource = (XtextResource) set.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read: " + uri, e);
        }
        return resource;
    }
}
