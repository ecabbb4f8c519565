package org.homeostat.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.tests.EconInjectorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Problems that only several files together can have. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class PackagesTest {

    @Inject
    private Problems problems;

    private List<String> of(String text, Map<String, String> others) {
        List<SourceText> files = others.entrySet().stream()
                .map(each -> new SourceText(URI.createURI("memory:/" + each.getKey()), each.getValue())).toList();
        ProjectFiles project = name -> files.stream()
                .filter(file -> FileHeader.of(file.text()).packageName().equals(name)).toList();
        return problems.of(new SourceText(URI.createURI("memory:/main.econ"), text), project);
    }

    @Test
    void filesOfOnePackageShareTheirNames() {
        assertEquals(List.of(), of("package a economy Chile is Country",
                Map.of("model.econ", "package a model Country { variable income = 1 }")));
        assertEquals(List.of("1:17: error: Country is already declared in model.econ of the same package"),
                of("package a model Country { }", Map.of("model.econ", "package a model Country { }")));
    }

    @Test
    void unitsPassFromFileToFile() {
        Map<String, String> lib = Map.of("lib.econ",
                "package lib unit USD unit person model Country { variable income = 2 [USD/person] }");
        assertEquals(List.of("1:97: error: cannot add USD/person and USD"), of("package a import lib.* model Open "
                + "extends Country { parameter a = 1 [USD] variable b = income + a }", lib));
    }

    @Test
    void importsLeadSomewhere() {
        Map<String, String> lib = Map.of("lib.econ", "package lib unit USD");
        assertEquals(List.of("1:18: error: there is no package 'libs' in this project"),
                of("package a import libs.* unit person", lib));
        assertEquals(List.of("1:18: error: package lib declares no 'USB'; did you mean 'USD'?"),
                of("package a import lib.USB unit person", lib));
        assertEquals(List.of(), of("package a import lib.USD unit kUSD = 1000 USD", lib));
    }

    @Test
    void importsDoNotLeadBack() {
        assertEquals(List.of("1:18: error: packages import each other in a circle: a -> b -> c -> a"),
                of("package a import b.* unit x", Map.of("b.econ", "package b import c.* unit y", "c.econ",
                        "package c import a.* unit z", "a.econ", "package a unit w")));
    }

    @Test
    void cyclesThroughFilesAreFound() {
        assertEquals(List.of("1:27: error: models extend each other in a circle: A -> B -> A"),
                of("package p model A extends B { }", Map.of("b.econ", "package p model B extends A { }")));
    }
}
