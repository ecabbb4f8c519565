package org.homeostat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every manifest and every class keeps to the list of permitted dependencies. */
class DependenciesTest {
    /** Fewer classes than this, and the test has looked in the wrong place. */
    private static final int LEAST_CLASSES = 700;
    private static final Set<String> WORKBENCH = Set.of("platform", "platform+", "swt.charts");

    private final Permissions permissions = Permissions.read();
    private final List<Bundle> bundles = Bundle.all();

    @Test
    void theListNamesTheBundlesOfTheTree() {
        Set<String> found = bundles.stream().map(Bundle::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, new TreeSet<>(permissions.bundles()), "the bundles in " + Permissions.FILE);
    }

    @Test
    void manifestsAskOnlyForWhatIsPermitted() {
        List<String> objections = new ArrayList<>();
        for (Bundle bundle : bundles) {
            for (String required : bundle.requirements()) {
                permissions.objection(bundle.name(), required).ifPresent(objection -> objections
                        .add("the manifest of " + bundle.symbolicName() + " asks for " + required + ": " + objection));
            }
        }
        assertNone(objections);
    }

    @Test
    void classesUseOnlyWhatIsPermitted() {
        List<String> objections = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        int seen = 0;
        for (Bundle bundle : bundles) {
            for (JavaClass type : CompiledClasses.of(bundle)) {
                seen++;
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.isPrimitive()) {
                        continue;
                    }
                    permissions.objection(bundle.name(), target.getPackageName()).filter(
                            objection -> reported.add(type.getName() + " " + target.getName()))
                            .ifPresent(objection -> objections.add(type.getName() + " uses " + target.getName() + " "
                                    + dependency.getSourceCodeLocation() + ": " + objection));
                }
            }
        }
        assertNone(objections);
        assertTrue(seen >= LEAST_CLASSES, "only " + seen + " classes seen, at least " + LEAST_CLASSES + " expected");
    }

    @Test
    void theCoreKnowsNoWorkbench() {
        List<String> objections = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (!bundle.name().equals("ui") && !bundle.name().startsWith("ui.")) {
                permissions.of(bundle.name()).stream().filter(WORKBENCH::contains)
                        .forEach(library -> objections.add(bundle.symbolicName() + " is permitted to use " + library));
            }
        }
        assertNone(objections);
    }

    @Test
    void everySourceWasCompiledAndLiesUnderTheNameOfItsBundle() {
        List<String> objections = new ArrayList<>();
        for (Bundle bundle : bundles) {
            int sources = bundle.sources().size();
            int classes = 0;
            for (JavaClass type : CompiledClasses.of(bundle)) {
                classes++;
                if (!(type.getPackageName() + ".").startsWith(bundle.symbolicName() + ".")) {
                    objections.add(type.getName() + " lies in " + bundle.symbolicName());
                }
            }
            if (classes < sources) {
                objections.add(bundle.symbolicName() + " has " + sources + " sources and " + classes
                        + " classes: is it built?");
            }
        }
        assertNone(objections);
    }

    private static void assertNone(List<String> objections) {
        assertTrue(objections.isEmpty(), () -> objections.stream().distinct().sorted()
                .collect(Collectors.joining("\n  ", objections.size() + " found:\n  ", "\n")));
    }
}
