package org.homeostat.language.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.project.DeclaredNames;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.KnownFiles;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.Library;
import org.homeostat.model.econ.EconFile;

/** Names that are declared in packages of the project or of the library that a file does not import. */
final class Elsewhere {

    private static final Map<String, Set<String>> KEYWORDS = Map.of("function", Set.of("function", "lookup"), "unit",
            Set.of("unit"), "economy or set", Set.of("economy", "set"), "economy", Set.of("economy", "set"), "model",
            Set.of("model"), "world", Set.of("world"), "dataset", Set.of("dataset"), "policy or treaty",
            Set.of("policy", "treaty"), "scenario", Set.of("scenario"));

    private Elsewhere() {
    }

    /**
     * The packages that declare it, sorted.
     *
     * @param place where the name was not found
     * @param kind what it should be: {@code model}
     * @param name the name
     */
    static Set<String> packages(EObject place, String kind, String name) {
        Set<String> found = new TreeSet<>();
        Set<String> keywords = KEYWORDS.get(kind);
        EconFile file = EcoreUtil2.getContainerOfType(place, EconFile.class);
        if (keywords == null || file == null || file.eResource() == null) {
            return found;
        }
        String own = file.getPackageName() == null ? "" : file.getPackageName();
        for (SourceText each : texts(file)) {
            String packageName = FileHeader.of(each.text()).packageName();
            if (!packageName.isEmpty() && !packageName.equals(own)
                    && DeclaredNames.has(each.text(), keywords, name)) {
                found.add(packageName);
            }
        }
        for (String packageName : Library.packages()) {
            if (DeclaredNames.has(Library.packageText(packageName), keywords, name)) {
                found.add(packageName);
            }
        }
        return found;
    }

    private static List<SourceText> texts(EconFile file) {
        return KnownFiles.of(file.eResource().getResourceSet()).all();
    }
}
