package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.scoping.Library;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.UnitDeclaration;

/** Checks of a file as a whole: that it says something, and each name once. */
public class FileChecks extends EconChecks {

    /** A file without declarations cannot have been meant. */
    @Check
    void isNotEmpty(EconFile file) {
        if (file.getDeclarations().isEmpty() && file.getImports().isEmpty()) {
            error("the file declares nothing; a model, an economy, a world and a scenario make a first run", file);
        }
    }

    /** Units and functions have names of their own; all other declarations of a package share theirs. */
    @Check
    void namesAreUnique(EconFile file) {
        Map<String, Declaration> first = new HashMap<>();
        Map<String, String> elsewhere = elsewhere(file);
        for (Declaration declaration : file.getDeclarations()) {
            if (declaration.getName() == null) {
                continue;
            }
            String key = key(declaration);
            Declaration before = first.putIfAbsent(key, declaration);
            if (before != null) {
                error(declaration.getName() + " is declared twice: as " + Words.aKind(before) + " in line "
                        + line(before, NAMED__NAME) + " and again here", declaration, NAMED__NAME);
            } else if (elsewhere.containsKey(key)) {
                error(declaration.getName() + " is already " + elsewhere.get(key), declaration, NAMED__NAME);
            }
        }
    }

    private static Map<String, String> elsewhere(EconFile file) {
        Map<String, String> names = new HashMap<>();
        ResourceSet set = file.eResource() == null ? null : file.eResource().getResourceSet();
        if (set == null || Library.contains(file.eResource().getURI())) {
            return names;
        }
        for (Resource other : List.copyOf(set.getResources())) {
            if (other != file.eResource() && root(other) instanceof EconFile each && samePackage(each, file)) {
                enter(each, "declared in " + other.getURI().lastSegment() + " of the same package", names);
            }
        }
        Library.in(set).forEach(library -> enter((EconFile) root(library), names));
        return names;
    }

    private static EObject root(Resource resource) {
        return resource.getContents().isEmpty() ? null : resource.getContents().get(0);
    }

    private static void enter(EconFile file, String where, Map<String, String> names) {
        file.getDeclarations().stream().filter(declaration -> declaration.getName() != null)
                .forEach(declaration -> names.put(key(declaration), where));
    }

    private static void enter(EconFile library, Map<String, String> names) {
        library.getDeclarations().forEach(declaration -> names.put(key(declaration),
                "a built-in " + Words.kind(declaration)));
    }

    private static boolean samePackage(EconFile one, EconFile other) {
        return one.getPackageName() != null && one.getPackageName().equals(other.getPackageName());
    }

    private static String key(Declaration declaration) {
        return switch (declaration) {
            case UnitDeclaration unit -> "unit ";
            case FunctionDeclaration function -> "function ";
            default -> "";
        } + declaration.getName();
    }
}
