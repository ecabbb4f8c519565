package org.homeostat.language.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

/** Reads a file together with all that it can see: the files of its package and of those that it imports, and so on. */
public final class ProjectLoader {

    private final ProjectFiles files;
    private final Map<URI, SourceText> found = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private ProjectLoader(ProjectFiles files) {
        this.files = files;
    }

    /** Reads the file into an empty resource set, and beside it what it sees. */
    public static XtextResource load(ResourceSet set, SourceText file, ProjectFiles files) {
        KnownFiles.attach(set, files);
        visible(file, files).forEach(each -> read(set, each));
        return (XtextResource) set.getResource(file.uri(), false);
    }

    /** The file, and after it all that it sees, each once. */
    public static List<SourceText> visible(SourceText file, ProjectFiles files) {
        ProjectLoader loader = new ProjectLoader(files);
        loader.add(file);
        return new ArrayList<>(loader.found.values());
    }

    /** Reads one file into a resource set that does not have it yet. */
    public static XtextResource read(ResourceSet set, SourceText file) {
        URI uri = file.uri();
        XtextResource resource = (XtextResource) set.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(whole(file.text()).getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read: " + uri, e);
        }
        return resource;
    }

    /** Xtext cannot count the lines of a text that ends with half a line break. */
    private static String whole(String text) {
        return text.endsWith("\r") ? text + "\n" : text;
    }

    private void add(SourceText file) {
        if (found.putIfAbsent(file.uri(), file) == null) {
            FileHeader header = FileHeader.of(file.text());
            all(header.packageName());
            header.imports().forEach(this::all);
        }
    }

    private void all(String packageName) {
        if (!packageName.isEmpty() && seen.add(packageName)) {
            files.of(packageName).forEach(this::add);
        }
    }
}
