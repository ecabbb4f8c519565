package org.homeostat.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Written code carries the names of the field, and every package says what it is for. */
class NamesTest {
    private static final Pattern EMPTY_WORD = Pattern.compile(".*(Manager|Helper|Utils?|Impl)");
    private static final Pattern MARKED_INTERFACE = Pattern.compile("I[A-Z][a-z].*");

    @Test
    void noClassHidesBehindAnEmptyWord() {
        Set<String> objections = new TreeSet<>();
        int seen = 0;
        for (Bundle bundle : Bundle.all()) {
            Set<String> written = writtenTypes(bundle);
            for (JavaClass type : CompiledClasses.of(bundle)) {
                if (!written.contains(topLevelName(type))) {
                    continue;
                }
                seen++;
                if (EMPTY_WORD.matcher(type.getSimpleName()).matches()) {
                    objections.add(type.getName() + " ends in a word that says nothing");
                }
                if (type.isInterface() && MARKED_INTERFACE.matcher(type.getSimpleName()).matches()) {
                    objections.add(type.getName() + " marks an interface by an I");
                }
            }
        }
        assertTrue(objections.isEmpty(), () -> String.join("\n", objections));
        assertTrue(seen > 0, "no written class seen: is anything built?");
    }

    @Test
    void everyPackageDescribesItself() {
        Set<Path> silent = Bundle.all().stream().map(Bundle::written).flatMap(Collection::stream).map(Path::getParent)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(silent.isEmpty(), () -> "no package-info.java in\n"
                + silent.stream().map(Path::normalize).map(Path::toString).collect(Collectors.joining("\n")));
    }

    private static Set<String> writtenTypes(Bundle bundle) {
        return bundle.written().stream().map(file -> bundle.writtenSources().relativize(file).toString())
                .map(name -> name.substring(0, name.length() - ".java".length()).replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private static String topLevelName(JavaClass type) {
        int inner = type.getName().indexOf('$');
        return inner < 0 ? type.getName() : type.getName().substring(0, inner);
    }
}
