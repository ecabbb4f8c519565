package org.homeostat.language.corpus;

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

/** Good files have no problem; bad ones have exactly those that stand in the file beside them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @Inject
    private Problems problems;

    static List<Path> good() throws IOException {
        return files("good", ".econ");
    }

    static List<Path> bad() throws IOException {
        return files("bad", ".econ");
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodFilesHaveNoProblem(Path file) throws IOException {
        assertEquals(List.of(), problems.of(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badFilesHaveTheirProblems(Path file) throws IOException {
        List<String> found = problems.of(Files.readString(file));
        assertTrue(!found.isEmpty(), "no problem was found");
        assertEquals(String.join("\n", Files.readAllLines(expected(file))), String.join("\n", found));
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        assertEquals(files("bad", ".expected"), bad().stream().map(CorpusTest::expected).toList());
        assertTrue(bad().size() >= 500, "so many bad files: " + bad().size());
        assertTrue(good().size() >= 340, "so many good files: " + good().size());
    }

    static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".econ", ".expected"));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(CORPUS.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
