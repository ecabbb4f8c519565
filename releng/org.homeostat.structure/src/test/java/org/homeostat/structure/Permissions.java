package org.homeostat.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The list of permitted dependencies, parsed. */
final class Permissions {
    static final Path FILE = Path.of("permitted-dependencies.txt");
    private static final String OWN = "org.homeostat.";

    /** Prefix of a package or bundle to the name of its library or bundle. */
    private final Map<String, String> owners = new TreeMap<>();
    private final Map<String, Set<String>> permitted = new LinkedHashMap<>();

    static Permissions read() {
        try {
            return new Permissions(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Permissions(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String[] subject = line.substring(0, Math.max(0, colon)).split("\\s+");
            if (subject.length != 2) {
                throw new IllegalArgumentException("Not a line of the list of permitted dependencies: " + line);
            }
            List<String> words = words(line.substring(colon + 1));
            switch (subject[0]) {
                case "library" -> words.forEach(prefix -> own(prefix, subject[1]));
                case "bundle" -> {
                    own(OWN + subject[1], subject[1]);
                    permitted.put(subject[1], Set.copyOf(words));
                }
                default -> throw new IllegalArgumentException("Neither library nor bundle: " + line);
            }
        }
        permitted.values().forEach(this::requireKnown);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private void own(String prefix, String name) {
        if (owners.put(prefix, name) != null) {
            throw new IllegalArgumentException("Listed twice: " + prefix);
        }
    }

    private void requireKnown(Collection<String> names) {
        List<String> unknown = new ArrayList<>(names);
        unknown.removeAll(owners.values());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Permitted, but neither library nor bundle of the list: " + unknown);
        }
    }

    Set<String> bundles() {
        return permitted.keySet();
    }

    /** What the bundle may use; a bundle that is not listed may use nothing. */
    Set<String> of(String bundle) {
        return permitted.getOrDefault(bundle, Set.of());
    }

    /** The library or bundle that a package or a symbolic name belongs to; the longest prefix decides. */
    Optional<String> ownerOf(String name) {
        for (String prefix = name; !prefix.isEmpty(); prefix = prefix.substring(0,
                Math.max(0, prefix.lastIndexOf('.')))) {
            if (owners.containsKey(prefix)) {
                return Optional.of(owners.get(prefix));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with this bundle using this package or bundle; nothing if it may. */
    Optional<String> objection(String bundle, String name) {
        Optional<String> owner = ownerOf(name);
        if (owner.isEmpty()) {
            return Optional.of("nobody in " + FILE + " owns " + name);
        }
        boolean fine = owner.get().equals(bundle) || owner.get().equals("jdk") || of(bundle).contains(owner.get());
        return fine ? Optional.empty() : Optional.of(bundle + " may not depend on " + owner.get());
    }
}
