package org.homeostat.language.scoping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.scoping.FunctionCatalogue.ExtensionFunction;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Import;

/**
 * The files in the language itself. They come with this bundle: the core, which every project sees without an import,
 * and packages such as {@code library.production}, each in a file of its own that is read when somebody imports it.
 */
public final class Library {

    private static final String FOLDER = "/org/homeostat/language/library/";
    private static final String SCHEME = "homeostat";
    private static final String PACKAGE = "library.";
    private static final String EXTENSIONS = "extensions.econ";

    /** What every file sees without an import. */
    private static final List<String> CORE = List.of("units.econ", "functions.econ");

    private Library() {
    }

    /** Whether a resource is part of the library and not of a project. */
    public static boolean contains(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    /** The packages that can be imported, such as {@code library.production}, in the order in which they are listed. */
    public static List<String> packages() {
        return text("packages.txt").lines().filter(line -> !line.isBlank()).map(line -> PACKAGE + line.strip())
                .toList();
    }

    /** The text of a package that can be imported. */
    public static String packageText(String packageName) {
        return text(file(packageName));
    }

    /** The text of a file of the core or of a package; empty for any other. */
    public static Optional<String> textOf(URI uri) {
        return Stream.concat(CORE.stream(), packages().stream().map(Library::file))
                .filter(file -> uri(file).equals(uri)).findFirst().map(Library::text);
    }

    /** The core in this resource set, read on first use, with what extensions brought if they were asked. */
    public static List<Resource> in(ResourceSet set) {
        List<Resource> files = new ArrayList<>(CORE.stream().map(file -> load(set, file)).toList());
        Resource extensions = set.getResource(uri(EXTENSIONS), false);
        if (extensions != null) {
            files.add(extensions);
        }
        return files;
    }

    /** The core, the functions of extensions, and the packages that files of this resource set import. */
    static List<Resource> in(ResourceSet set, FunctionCatalogue catalogue) {
        if (!catalogue.functions().isEmpty() && set.getResource(uri(EXTENSIONS), false) == null) {
            load(set, EXTENSIONS, declarations(catalogue.functions()));
        }
        List<Resource> files = new ArrayList<>(in(set));
        files.addAll(imported(set));
        return files;
    }

    /** The packages of the library that files of this resource set import, read on first use. */
    public static List<Resource> imported(ResourceSet set) {
        List<Resource> files = new ArrayList<>();
        List<String> packages = packages();
        Set<String> open = imported(List.copyOf(set.getResources()));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String name = open.iterator().next();
            open.remove(name);
            if (packages.contains(name) && seen.add(name)) {
                Resource file = load(set, file(name));
                files.add(file);
                open.addAll(imported(List.of(file)));
            }
        }
        return files;
    }

    private static Set<String> imported(List<Resource> files) {
        Set<String> names = new LinkedHashSet<>();
        for (Resource file : files) {
            if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof EconFile root) {
                for (Import each : root.getImports()) {
                    String namespace = each.getNamespace();
                    if (namespace != null && namespace.startsWith(PACKAGE)) {
                        int end = namespace.indexOf('.', PACKAGE.length());
                        names.add(end < 0 ? namespace : namespace.substring(0, end));
                    }
                }
            }
        }
        return names;
    }

    private static String declarations(List<ExtensionFunction> functions) {
        return functions.stream().map(each -> "/** " + each.text().replace("*/", "* /") + " */\nbuiltin function "
                + each.name() + "(" + String.join(", ", each.parameters()) + ")\n").collect(Collectors.joining());
    }

    private static String file(String packageName) {
        return packageName.substring(PACKAGE.length()) + ".econ";
    }

    private static URI uri(String file) {
        return URI.createURI(SCHEME + ":/library/" + file);
    }

    private static Resource load(ResourceSet set, String file) {
        Resource present = set.getResource(uri(file), false);
        return present != null ? present : load(set, file, text(file));
    }

    private static Resource load(ResourceSet set, String file, String text) {
        Resource resource = set.createResource(uri(file));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read: " + file, e);
        }
        return resource;
    }

    private static String text(String file) {
        try (InputStream text = Library.class.getResourceAsStream(FOLDER + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in library file " + file + " cannot be read", e);
        }
    }
}
