package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.IMPORT__NAMESPACE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.naming.Suggestions;
import org.homeostat.language.project.KnownFiles;
import org.homeostat.language.scoping.Library;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Import;

/** Checks that imports lead somewhere, and not back. */
public class ImportChecks extends EconChecks {

    /** Every import finds its package, and what it names of it. */
    @Check
    void leadsSomewhere(Import each) {
        String namespace = each.getNamespace();
        List<EconFile> files = files(each);
        if (namespace == null || files.isEmpty()) {
            return;
        }
        String wanted = packageOf(namespace, files);
        List<EconFile> found = files.stream().filter(file -> wanted.equals(file.getPackageName())).toList();
        if (found.isEmpty()) {
            tellNoPackage(each, wanted, files);
        } else if (!namespace.endsWith(".*") && !namespace.equals(wanted)) {
            String name = namespace.substring(wanted.length() + 1);
            List<String> names = found.stream().flatMap(file -> file.getDeclarations().stream())
                    .map(Declaration::getName).filter(declared -> declared != null).toList();
            if (!names.contains(name)) {
                error("package " + wanted + " declares no '" + name + "'" + Suggestions.didYouMean(name, names), each,
                        IMPORT__NAMESPACE);
            }
        }
    }

    private void tellNoPackage(Import each, String wanted, List<EconFile> files) {
        Set<String> known = new LinkedHashSet<>(KnownFiles.of(each.eResource().getResourceSet()).packageNames());
        files.stream().map(EconFile::getPackageName).filter(name -> name != null).forEach(known::add);
        boolean library = wanted.startsWith("library.");
        known.addAll(Library.packages());
        String meant = Suggestions.didYouMean(wanted, known);
        error("there is no package '" + wanted + (library ? "' in the library" : "' in this project")
                + (library && meant.isEmpty() ? "; there are " + Words.list(Library.packages()) : meant), each,
                IMPORT__NAMESPACE, IssueCodes.UNKNOWN_NAME, Suggestions.nearest(wanted, known)
                        .map(nearest -> new String[] {wanted, nearest}).orElse(new String[] {wanted}));
    }

    /** What is imported is used. */
    @Check
    void isUsed(EconFile file) {
        if (file.getImports().isEmpty()) {
            return;
        }
        Set<String> used = new LinkedHashSet<>();
        boolean unknown = false;
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(file, true); all.hasNext();) {
            for (EObject target : all.next().eCrossReferences()) {
                unknown |= target.eIsProxy();
                EconFile other = EcoreUtil2.getContainerOfType(target, EconFile.class);
                if (other != null && other != file && other.getPackageName() != null) {
                    used.add(other.getPackageName());
                }
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Import each : file.getImports()) {
            if (each.getNamespace() == null) {
                continue;
            }
            List<EconFile> files = files(each);
            String wanted = packageOf(each.getNamespace(), files);
            if (!seen.add(each.getNamespace())) {
                warning(each.getNamespace() + " is imported twice", each, IMPORT__NAMESPACE, IssueCodes.UNUSED_IMPORT,
                        each.getNamespace());
            } else if (!unknown && !used.contains(wanted) && leads(each, wanted, files)
                    && files.stream().anyMatch(other -> wanted.equals(other.getPackageName()))) {
                warning("nothing of " + wanted + " is used here", each, IMPORT__NAMESPACE, IssueCodes.UNUSED_IMPORT,
                        each.getNamespace());
            }
        }
    }

    /** Whether nothing else is wrong with an import. */
    private static boolean leads(Import each, String wanted, List<EconFile> files) {
        EconFile here = (EconFile) each.eContainer();
        String namespace = each.getNamespace();
        boolean named = !namespace.endsWith(".*") && !namespace.equals(wanted);
        return (here.getPackageName() == null || way(wanted, here.getPackageName(), files).isEmpty())
                && (!named || files.stream().filter(file -> wanted.equals(file.getPackageName()))
                        .flatMap(file -> file.getDeclarations().stream())
                        .anyMatch(declared -> namespace.equals(wanted + "." + declared.getName())));
    }

    /** Packages must not import each other in a circle. */
    @Check
    void doesNotLeadBack(Import each) {
        EconFile here = (EconFile) each.eContainer();
        if (each.getNamespace() == null || here.getPackageName() == null) {
            return;
        }
        List<EconFile> files = files(each);
        List<String> way = way(packageOf(each.getNamespace(), files), here.getPackageName(), files);
        if (!way.isEmpty()) {
            error("packages import each other in a circle: " + here.getPackageName() + " -> "
                    + String.join(" -> ", way), each, IMPORT__NAMESPACE);
        }
    }

    private static List<String> way(String from, String to, List<EconFile> files) {
        Map<String, List<String>> ways = new LinkedHashMap<>(Map.of(from, List.of(from)));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (next.equals(to)) {
                return ways.get(next);
            }
            for (String imported : imports(next, files)) {
                if (!ways.containsKey(imported)) {
                    List<String> longer = new java.util.ArrayList<>(ways.get(next));
                    longer.add(imported);
                    ways.put(imported, longer);
                    open.add(imported);
                }
            }
        }
        return List.of();
    }

    private static Set<String> imports(String name, List<EconFile> files) {
        Set<String> imported = new LinkedHashSet<>();
        files.stream().filter(file -> name.equals(file.getPackageName())).flatMap(file -> file.getImports().stream())
                .filter(each -> each.getNamespace() != null)
                .forEach(each -> imported.add(packageOf(each.getNamespace(), files)));
        return imported;
    }

    private static String packageOf(String namespace, List<EconFile> files) {
        if (namespace.endsWith(".*")) {
            return namespace.substring(0, namespace.length() - 2);
        }
        int dot = namespace.lastIndexOf('.');
        boolean whole = dot < 0 || files.stream().anyMatch(file -> namespace.equals(file.getPackageName()));
        return whole ? namespace : namespace.substring(0, dot);
    }

    private static List<EconFile> files(Import each) {
        ResourceSet set = each.eResource() == null ? null : each.eResource().getResourceSet();
        if (set != null) {
            Library.imported(set);
        }
        return set == null ? List.of()
                : set.getResources().stream().map(Resource::getContents)
                        .filter(contents -> !contents.isEmpty() && contents.get(0) instanceof EconFile)
                        .map(contents -> (EconFile) contents.get(0)).toList();
    }
}
