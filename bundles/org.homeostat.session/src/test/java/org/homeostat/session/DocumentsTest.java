package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.analysis.Answers;
import org.homeostat.session.documents.Block;
import org.homeostat.session.documents.DocumentPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show is so: models are sound and run, mistakes are told in the words that stand there. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "releng", "docs");

    @TempDir
    Path folder;

    static Stream<Block> models() throws IOException {
        return blocks("language.md", "tutorial.md", "cookbook.md").filter(block -> !block.isMistake());
    }

    static Stream<Block> mistakes() throws IOException {
        return blocks("messages.md", "language.md", "tutorial.md", "cookbook.md").filter(Block::isMistake);
    }

    private static Stream<Block> blocks(String... pages) throws IOException {
        List<Block> all = new ArrayList<>();
        for (String page : pages) {
            all.addAll(DocumentPage.read(DOCUMENTS.resolve(page)).blocks());
        }
        return all.stream();
    }

    @Test
    void thePagesHaveBlocks() throws IOException {
        assertTrue(models().count() >= 30);
        assertTrue(mistakes().count() >= 35);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsSoundAndRuns(Block block) throws IOException {
        Example example = write(block);
        assertEquals(List.of(), example.problems());
        if (block.text().contains("scenario ")) {
            Answers answers = example.run().answers();
            assertEquals(List.of(), answers.expectations().stream().filter(each -> !each.passed()).toList());
            assertEquals(List.of(), answers.accounts().stream().flatMap(table -> table.gaps().stream()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInTheseWords(Block block) throws IOException {
        assertEquals(block.messages(),
                write(block).problems().stream().map(text -> text.replace("model.econ:", "")).toList());
    }

    private Example write(Block block) throws IOException {
        for (Block.DataFile file : block.data()) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        return Example.of(folder, block.text());
    }
}
