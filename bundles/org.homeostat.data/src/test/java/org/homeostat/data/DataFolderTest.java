package org.homeostat.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    private static final String OUTSIDE = " is outside the project's folder, which data must not come from";

    @TempDir
    Path above;

    private Path project;
    private DataFolder folder;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectories(above.resolve("project/data")).getParent().toRealPath();
        Files.writeString(project.resolve("data/gdp.csv"), "x");
        Files.writeString(above.resolve("secret.csv"), "x");
        folder = new DataFolder(project);
    }

    @Test
    void filesInside() throws DataException {
        Path file = project.resolve("data/gdp.csv");
        assertEquals(file, folder.resolve("data/gdp.csv"));
        assertEquals(file, folder.resolve("./data/../data/gdp.csv"));
        assertEquals(file, folder.resolve(project.resolve("data"), "gdp.csv"));
        assertEquals(file, folder.resolve(project.resolve("data"), "../data/gdp.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.csv", "data/../../secret.csv", "../nowhere.csv"})
    void pathsThatLeadOut(String path) {
        assertEquals(path + OUTSIDE, failure(path));
    }

    @Test
    void linksThatLeadOut() throws IOException {
        Files.createSymbolicLink(project.resolve("link.csv"), above.resolve("secret.csv"));
        Files.createSymbolicLink(project.resolve("up"), above);
        assertEquals("link.csv" + OUTSIDE, failure("link.csv"));
        assertEquals("up/secret.csv" + OUTSIDE, failure("up/secret.csv"));
    }

    @Test
    void otherNames() {
        assertEquals("/a/b.csv is an absolute path: write it relative to the model's folder", failure("/a/b.csv"));
        assertEquals("data/gpd.csv does not exist; did you mean gdp.csv?", failure("data/gpd.csv"));
        assertEquals("dada/gdp.csv does not exist: there is no folder dada", failure("dada/gdp.csv"));
        assertEquals("data is not a file", failure("data"));
        assertEquals("a?b is no name of a file", failure("a\u0000b"));
        assertEquals("\"\" is no name of a file", failure(" "));
    }

    private String failure(String path) {
        return assertThrows(DataException.class, () -> folder.resolve(path)).getMessage();
    }
}
