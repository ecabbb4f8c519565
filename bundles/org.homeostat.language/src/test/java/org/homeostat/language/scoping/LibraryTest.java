package org.homeostat.language.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.homeostat.language.EconRuntimeModule;
import org.homeostat.language.EconStandaloneSetup;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.FunctionCatalogue.ExtensionFunction;
import org.junit.jupiter.api.Test;

/** The packages of the library, and the functions that extensions bring. */
class LibraryTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/homeostat/language/library");

    private static List<String> problems(Injector injector, String text) {
        XtextResource file = ProjectLoader.load(injector.getInstance(XtextResourceSet.class),
                new SourceText(URI.createURI("memory:/main.econ"), text), ProjectFiles.NONE);
        return injector.getInstance(IResourceValidator.class).validate(file, CheckMode.ALL, CancelIndicator.NullImpl)
                .stream().map(Issue::getMessage).toList();
    }

    @Test
    void everyFileIsListedAndIsOfItsPackage() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".econ"))
                    .filter(name -> !List.of("units.econ", "functions.econ").contains(name))
                    .map(name -> "library." + name.substring(0, name.length() - 5)).sorted().toList(),
                    Library.packages().stream().sorted().toList());
        }
        for (String name : Library.packages()) {
            assertEquals(name, FileHeader.of(Library.packageText(name)).packageName());
        }
    }

    @Test
    void everyPackageIsSound() {
        Injector injector = new EconStandaloneSetup().createInjectorAndDoEMFRegistration();
        for (String name : Library.packages()) {
            XtextResource file = ProjectLoader.load(injector.getInstance(XtextResourceSet.class), new SourceText(
                    URI.createURI("memory:/copy.econ"), Library.packageText(name).replace("package " + name, "")),
                    ProjectFiles.NONE);
            assertEquals(List.of(), injector.getInstance(IResourceValidator.class).validate(file, CheckMode.ALL,
                    CancelIndicator.NullImpl), name);
        }
    }

    @Test
    void packagesAreReadWhenTheyAreImported() {
        Injector injector = new EconStandaloneSetup().createInjectorAndDoEMFRegistration();
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        ProjectLoader.load(set, new SourceText(URI.createURI("memory:/main.econ"),
                "import library.production.* model M { variable x = cobbDouglas(1, 1, 0.3) }"), ProjectFiles.NONE);
        assertEquals(List.of("production.econ"),
                Library.imported(set).stream().map(file -> file.getURI().lastSegment()).toList());
        assertEquals(2, Library.in(set).size());
    }

    @Test
    void extensionsAreCalledLikeTheLibrary() {
        FunctionCatalogue catalogue = () -> List.of(new ExtensionFunction("logistic", List.of("x", "width"),
                "A curve from 0 to 1. */ Not the end."));
        Injector injector = Guice.createInjector(Modules.override(new EconRuntimeModule())
                .with(binder -> binder.bind(FunctionCatalogue.class).toInstance(catalogue)));
        assertEquals(List.of(), problems(injector, "model M { variable x = logistic(1, 2) }"));
        assertEquals(List.of("logistic takes 2 arguments, not 1"),
                problems(injector, "model M { variable x = logistic(1) }"));
        assertEquals(List.of("logistic is already a built-in function"),
                problems(injector, "function logistic(x) = x"));
        assertTrue(problems(new EconStandaloneSetup().createInjectorAndDoEMFRegistration(),
                "model M { variable x = logistic(1, 2) }").get(0).startsWith("there is no function 'logistic'"));
    }
}
