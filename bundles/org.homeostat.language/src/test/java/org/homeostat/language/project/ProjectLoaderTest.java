package org.homeostat.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.homeostat.language.tests.EconInjectorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class ProjectLoaderTest {

    @Inject
    private Provider<XtextResourceSet> sets;

    private final List<String> asked = new ArrayList<>();

    private XtextResource load(String text, Map<String, List<String>> packages) {
        return ProjectLoader.load(sets.get(), new SourceText(uri("main"), text), name -> {
            asked.add(name);
            List<String> texts = packages.getOrDefault(name, List.of());
            return texts.stream().map(each -> new SourceText(uri(name + texts.indexOf(each)), each)).toList();
        });
    }

    private static URI uri(String name) {
        return URI.createURI("memory:/" + name + ".econ");
    }

    private static List<String> files(XtextResource main) {
        return main.getResourceSet().getResources().stream().map(each -> each.getURI().lastSegment()).toList();
    }

    @Test
    void aFileSeesItsPackageAndWhatItImportsAndSoOn() {
        XtextResource main = load("package mine import lib.* economy A is Country { size = 2 }",
                Map.of("mine", List.of("package mine economy B is Country"), "lib",
                        List.of("package lib import base.* model Country extends Basis { parameter size = 1 }",
                                "package lib"),
                        "base", List.of("package base model Basis { }"), "unseen", List.of("package unseen")));
        assertEquals(List.of("main.econ", "mine0.econ", "lib0.econ", "base0.econ", "lib1.econ"), files(main));
        assertEquals(List.of("mine", "lib", "base"), asked);
        EcoreUtil.resolveAll(main.getResourceSet());
        assertEquals(List.of(), main.getErrors());
    }

    @Test
    void aCircleOfImportsEnds() {
        XtextResource main = load("package a import b.*",
                Map.of("a", List.of("package a import b.*"), "b", List.of("package b import a.*")));
        assertEquals(List.of("main.econ", "a0.econ", "b0.econ"), files(main));
    }

    @Test
    void aFileWithoutAPackageAsksForNone() {
        assertEquals(List.of("main.econ"), files(load("model M { }", Map.of("", List.of("model N { }")))));
        assertEquals(List.of(), asked);
    }

    @Test
    void theFileItselfIsNotReadTwice() {
        XtextResource main = ProjectLoader.load(sets.get(), new SourceText(uri("main"), "package a model New { }"),
                name -> List.of(new SourceText(uri("main"), "package a model Saved { }")));
        assertEquals(List.of("main.econ"), files(main));
    }
}
