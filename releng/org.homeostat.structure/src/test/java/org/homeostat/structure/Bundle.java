package org.homeostat.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One bundle as it lies in the tree.
 *
 * @param name the symbolic name without org.homeostat.
 * @param folder where it is
 */
record Bundle(String name, Path folder) {
    private static final Path BUNDLES = Path.of("..", "..", "bundles");
    private static final String PREFIX = "org.homeostat.";

    static List<Bundle> all() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> new Bundle(folder.getFileName().toString().substring(PREFIX.length()), folder))
                    .sorted((left, right) -> left.name.compareTo(right.name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String symbolicName() {
        return PREFIX + name;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path writtenSources() {
        return folder.resolve("src/main/java");
    }

    /** All source files, package descriptions left out. */
    List<Path> sources() {
        List<Path> sources = new ArrayList<>(written());
        sources.addAll(
                javaFiles(folder.resolve("src-gen")).filter(file -> !file.startsWith(folder.resolve("src-gen/test")))
                        .toList());
        return sources;
    }

    List<Path> written() {
        return javaFiles(writtenSources()).filter(file -> !file.endsWith("package-info.java")).toList();
    }

    private static Stream<Path> javaFiles(Path root) {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bundles and packages that the manifest asks for, written by hand or computed by bnd. */
    List<String> requirements() {
        List<String> required = new ArrayList<>();
        Attributes manifest = manifest();
        for (String header : List.of("Require-Bundle", "Import-Package", "DynamicImport-Package", "Fragment-Host")) {
            String value = manifest.getValue(header);
            if (value != null) {
                required.addAll(names(value));
            }
        }
        return required;
    }

    private Attributes manifest() {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            file = classes().resolve("META-INF/MANIFEST.MF");
        }
        if (!Files.exists(file)) {
            throw new IllegalStateException(symbolicName() + " has no manifest: is it built?");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a manifest header; attributes and directives go, quoted commas too. */
    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
            for (String part : clause.split(";")) {
                if (!part.contains("=")) {
                    names.add(part.strip());
                }
            }
        }
        return names;
    }
}
