package org.homeostat.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.homeostat.language.parser.antlr.internal.InternalEconLexer;
import org.homeostat.language.tests.EconInjectorProvider;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Half-typed files are linked and checked without a failure, whatever is missing in them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class HalfTypedTest {

    @Inject
    private Provider<XtextResourceSet> sets;
    @Inject
    private Diagnostician diagnostician;
    @Inject
    private MemberUnits units;

    @ParameterizedTest
    @MethodSource("org.homeostat.language.corpus.CorpusTest#good")
    void cutOff(Path file) throws IOException {
        cut(Files.readString(file), 19);
    }

    @ParameterizedTest
    @MethodSource("org.homeostat.language.corpus.CorpusTest#bad")
    void wrongAndCutOff(Path file) throws IOException {
        cut(Files.readString(file), 61);
    }

    /** Every ninth word in turn, beginning with another one in each file. */
    @ParameterizedTest
    @MethodSource("org.homeostat.language.corpus.CorpusTest#good")
    void withOneWordMissing(Path file) throws IOException {
        String text = Files.readString(file);
        InternalEconLexer lexer = new InternalEconLexer(new ANTLRStringStream(text));
        int start = 0;
        int number = text.length();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            int end = start + token.getText().length();
            if (!token.getText().isBlank() && number++ % 9 == 0) {
                assertSurvives(text.substring(0, start) + text.substring(end));
            }
            start = end;
        }
    }

    @Test
    void theChecksAreAsked() throws IOException {
        XtextResource resource = load("model Country { variable income = 1 / 0");
        assertEquals(List.of("division by 0"), messages(resource.getContents().get(0), resource));
    }

    private void cut(String text, int step) throws IOException {
        for (int length = 0; length <= text.length(); length += step) {
            assertSurvives(text.substring(0, length));
        }
    }

    private void assertSurvives(String text) throws IOException {
        XtextResource resource = load(text);
        List<String> failures = new ArrayList<>();
        for (Resource.Diagnostic problem : resource.getErrors()) {
            if (problem instanceof ExceptionDiagnostic) {
                failures.add(problem.toString());
            }
        }
        for (EObject root : resource.getContents()) {
            messages(root, resource).stream().filter(message -> message.contains("could not be checked"))
                    .forEach(failures::add);
            EcoreUtil2.eAllOfType(root, Member.class).forEach(units::measure);
            EcoreUtil2.eAllOfType(root, Expression.class).forEach(units::type);
        }
        assertEquals(List.of(), failures, () -> "in\n" + text);
    }

    private XtextResource load(String text) throws IOException {
        XtextResource resource = (XtextResource) sets.get().createResource(URI.createURI("memory:/main.econ"));
        resource.load(new StringInputStream(text, "UTF-8"), Map.of());
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        return resource;
    }

    private List<String> messages(EObject root, XtextResource resource) {
        return diagnostician.validate(root, Map.of(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME,
                resource.getLanguageName())).getChildren().stream().map(Diagnostic::getMessage).toList();
    }
}
