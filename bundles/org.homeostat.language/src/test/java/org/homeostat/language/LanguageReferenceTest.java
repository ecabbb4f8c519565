package org.homeostat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.util.ParseHelper;
import org.eclipse.xtext.testing.validation.ValidationTestHelper;
import org.eclipse.xtext.validation.Issue;
import org.homeostat.language.tests.EconInjectorProvider;
import org.homeostat.model.econ.EconFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of the front page, the language reference, the tutorial and the cookbook is a file without a problem. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class LanguageReferenceTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<Path> PAGES = List.of(ROOT.resolve("README.md"), ROOT.resolve("releng/docs/language.md"),
            ROOT.resolve("releng/docs/tutorial.md"), ROOT.resolve("releng/docs/cookbook.md"));
    private static final Pattern BLOCK = Pattern.compile("```econ(?: check)?\n(.*?)```", Pattern.DOTALL);

    @Inject
    private ParseHelper<EconFile> parser;
    @Inject
    private ValidationTestHelper validation;

    static List<String> blocks() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : PAGES) {
            BLOCK.matcher(Files.readString(page)).results().map((MatchResult r) -> r.group(1)).forEach(found::add);
        }
        return found;
    }

    @Test
    void thePagesHaveBlocks() throws IOException {
        assertTrue(blocks().size() >= 30, "blocks were found");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockHasNoProblem(String block) throws Exception {
        List<String> problems = validation.validate(parser.parse(block)).stream()
                .map((Issue issue) -> issue.getLineNumber() + ": " + issue.getMessage()).toList();
        assertEquals(List.of(), problems, block);
    }
}
