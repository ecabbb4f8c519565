package org.homeostat.structure;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled classes of a bundle, read once. */
final class CompiledClasses {
    private static final Map<Bundle, List<JavaClass>> READ = new ConcurrentHashMap<>();

    private CompiledClasses() {
    }

    static List<JavaClass> of(Bundle bundle) {
        return READ.computeIfAbsent(bundle, CompiledClasses::read);
    }

    private static List<JavaClass> read(Bundle bundle) {
        if (!Files.isDirectory(bundle.classes())) {
            return List.of();
        }
        // names of libraries are enough, their classes need not be found
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(bundle.classes()).stream()
                .filter(type -> !type.getSimpleName().equals("package-info")).toList();
    }
}
