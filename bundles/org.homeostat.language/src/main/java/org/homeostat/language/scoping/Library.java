package org.homeostat.language.scoping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

/** The files in the language itself that every project sees without an import. They come with this bundle. */
public final class Library {

    private static final String FOLDER = "/org/homeostat/language/library/";
    private static final String SCHEME = "homeostat";

    /** What every file sees without an import. */
    private static final List<String> CORE = List.of("units.econ", "functions.econ");

    private Library() {
    }

    /** Whether a resource is part of the library and not of a project. */
    public static boolean contains(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    /** The library's resources in this resource set, read on first use. */
    public static List<Resource> in(ResourceSet set) {
        return CORE.stream().map(file -> load(set, file)).toList();
    }

    private static Resource load(ResourceSet set, String file) {
        URI uri = URI.createURI(SCHEME + ":/library/" + file);
        Resource present = set.getResource(uri, false);
        if (present != null) {
            return present;
        }
        Resource resource = set.createResource(uri);
        try (InputStream text = Library.class.getResourceAsStream(FOLDER + file)) {
            resource.load(text, java.util.Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in library file " + file + " cannot be read", e);
        }
        return resource;
    }
}
