package org.homeostat.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.homeostat.language.tests.EconInjectorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formatting keeps every token and every comment, and changes nothing the second time: on all files that there are. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class FormattingCorpusTest {

    @Inject
    private Formatter formatter;

    static List<Path> files() throws IOException {
        try (Stream<Path> corpus = Files.walk(Path.of("src/test/resources/corpus"));
                Stream<Path> library = Files.walk(Path.of("src/main/resources"));
                Stream<Path> examples = Files.walk(Path.of("../../examples"))) {
            return Stream.of(corpus, library, examples).flatMap(all -> all)
                    .filter(file -> file.toString().endsWith(".econ")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingButBlanksChanges(Path file) throws IOException {
        String text = Files.readString(file);
        String formatted = formatter.format(text);
        assertEquals(formatter.tokens(text), formatter.tokens(formatted));
        assertEquals(formatter.comments(text), formatter.comments(formatted));
        assertEquals(formatted, formatter.format(formatted));
        if (formatter.isSound(text)) {
            assertTrue(formatted.isEmpty() || formatted.endsWith("\n"));
            assertTrue(formatted.lines().noneMatch(line -> line.endsWith(" ") && !line.contains("*")));
        } else {
            assertEquals(text, formatted);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anyLayoutOfTheSameTokensBecomesTheSame(Path file) throws IOException {
        String text = Files.readString(file);
        if (formatter.isSound(text)) {
            String ragged = text.lines().map(line -> line.contains("*") ? line : "\t " + line.strip() + "  ")
                    .reduce("", (a, b) -> a + b + "\n");
            assertEquals(formatter.tokens(text), formatter.tokens(formatter.format(ragged)));
            assertEquals(formatter.format(ragged), formatter.format(formatter.format(ragged)));
        }
    }

    @Test
    void thereAreFiles() throws IOException {
        assertTrue(files().size() > 150, "so many: " + files().size());
    }
}
