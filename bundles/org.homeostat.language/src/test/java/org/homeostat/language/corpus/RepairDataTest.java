package org.homeostat.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.tests.EconInjectorProvider;
import org.homeostat.language.validation.IssueCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What problems carry for those who repair them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class RepairDataTest {

    @Inject
    private Provider<XtextResourceSet> sets;
    @Inject
    private IResourceValidator validator;

    private List<String> of(String text, Map<String, String> others) {
        List<SourceText> files = others.entrySet().stream()
                .map(each -> new SourceText(URI.createURI("memory:/" + each.getKey()), each.getValue())).toList();
        ProjectFiles project = new ProjectFiles() {

            @Override
            public List<SourceText> of(String packageName) {
                return files.stream().filter(file -> FileHeader.of(file.text()).packageName().equals(packageName))
                        .toList();
            }

            @Override
            public List<SourceText> all() {
                return files;
            }
        };
        XtextResource resource = ProjectLoader.load(sets.get(),
                new SourceText(URI.createURI("memory:/main.econ"), text), project);
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue.getCode() + List.of(issue.getData() == null ? new String[0] : issue.getData()))
                .toList();
    }

    private void assertIssue(String code, List<String> data, String text) {
        assertEquals(List.of(code + data), of(text, Map.of()), text);
    }

    @Test
    void namesCarryWhatWasProbablyMeant() {
        assertIssue(IssueCodes.MISSING_QUANTITY, List.of("outpt", "output"),
                "model Country { variable output = 1 variable twice = 2 * outpt }");
        assertIssue(IssueCodes.MISSING_QUANTITY, List.of("zzz"), "model Country { variable twice = 2 * zzz }");
        assertIssue(IssueCodes.UNKNOWN_NAME, List.of("Contry", "Country"),
                "model Country { } economy Chile is Contry");
        assertIssue(IssueCodes.UNKNOWN_WORD, List.of("Norml", "Normal"), "model M { shock e ~ Norml(0, 1) }");
        assertIssue(IssueCodes.UNKNOWN_WORD, List.of("cubic"), "lookup f(x) = { 0 -> 1, 1 -> 2 } interpolate cubic");
    }

    @Test
    void namesOfOtherPackagesCarryThePackage() {
        Map<String, String> others = Map.of("lib.econ", "package lib model Country { }", "old.econ",
                "package old // model Country");
        assertEquals(List.of(IssueCodes.MISSING_IMPORT + "[Country, lib]"),
                of("package a economy Chile is Country", others));
        assertIssue(IssueCodes.MISSING_IMPORT, List.of("ces", "library.production"),
                "model M { variable x = ces(1, 1, 0.3, 0.5) }");
    }

    @Test
    void unitsCarryWhatToWrite() {
        assertIssue(IssueCodes.UNIT_MISSING, List.of("USD/year"), "unit USD model M { parameter p : USD/year = 3 }");
        assertIssue(IssueCodes.UNIT_MISSING, List.of("%/year"), "model M { parameter p : 1/year = 3% }");
        assertIssue(IssueCodes.UNIT_STATED, List.of("USD"),
                "unit USD model M { parameter p = 3 [USD] variable x : USD/year = 2 * p }");
        assertIssue(IssueCodes.RATE_TIMES_DT, List.of(), "model M { parameter g = 3 [%/year] variable x = 1 + g }");
        assertIssue(IssueCodes.RATE_PER_YEAR, List.of("4 [%/year]"),
                "model M { parameter g : %/year = 1 [%/quarter] }");
    }

    @Test
    void membersCarryWhatIsMissing() {
        assertIssue(IssueCodes.MISSING_VALUE, List.of("a", "b"),
                "model M { parameter a parameter b } economy Chile is M");
        assertIssue(IssueCodes.LAG_WITHOUT_START, List.of("x"), "model M { variable x = 0.5 * x[-1] }");
        assertIssue(IssueCodes.MISSING_OVERRIDE, List.of(),
                "model A { variable x = 1 } model B extends A { variable x = 2 }");
        assertIssue(IssueCodes.MISSING_COUNTERPARTY, List.of("payee", "b", "c"), "model M { sector a sector b sector c "
                + "transaction t : a -> = 1 [1/year] transaction u : b -> c = 1 [1/year] }");
    }

    @Test
    void whatIsUnusedCarriesItsName() {
        assertIssue(IssueCodes.UNUSED_IMPORT, List.of("library.production.*"),
                "import library.production.* unit USD");
        assertIssue(IssueCodes.UNUSED_PARAMETER, List.of("p"),
                "model M { parameter p = 1 variable x = 2 } economy C is M world W { economies C } "
                        + "scenario A { world W time 2020..2021 } steady R { of A }");
    }
}
