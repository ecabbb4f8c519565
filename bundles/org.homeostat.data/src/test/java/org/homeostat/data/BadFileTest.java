package org.homeostat.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFileTest {

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", "t.csv is empty"),
                Arguments.of("\n\n", "t.csv is empty"),
                Arguments.of("iso3,year,x\n", "t.csv has a head and no figures"),
                Arguments.of("iso3,year,x\nCHL,2019\n", "t.csv:2: this line has 2 fields, the first line has 3"),
                Arguments.of("iso3,year,x\nCHL,2019,1,2\n", "t.csv:2: this line has 4 fields, the first line has 3"),
                Arguments.of("iso3,year,x,X\nCHL,2019,1,2\n", "t.csv:1: two columns are called x"),
                Arguments.of("iso3,year,x\nCHL,2019,\"1\nPER,2019,2\n", "t.csv is broken off: a quotation mark is "
                        + "opened and never closed, or followed by text"),
                Arguments.of("Lorem ipsum,dolor\nsit,amet\n", "t.csv:1: no table of figures: it needs a column series "
                        + "and a column value, or a column iso3 or year and a column for each series; it has Lorem "
                        + "ipsum, dolor"),
                Arguments.of("a,b\u0000\n", "t.csv is not text: byte 0 in line 1; a table must be CSV in UTF-8"),
                Arguments.of("PK\u0003\u0004zip", "t.csv is a broken Excel file, or cut off"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void oneClearMessage(String text, String message) throws IOException {
        assertEquals(message, failure(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherEncoding() throws IOException {
        assertEquals("t.csv is not text in UTF-8: save it as UTF-8",
                failure("iso3,year,x,note\nPER,2019,1,Per\u00fa\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aBinaryFileIsLeftAtItsStart() throws IOException {
        byte[] bytes = new byte[32 << 20];
        Path file = Files.write(folder.resolve("t.bin"), bytes);
        assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertThrows(DataException.class, () -> DataTable.open(file)));
    }

    @Test
    void aLineWithoutEnd() throws IOException {
        Path file = folder.resolve("t.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int block = 0; block < 3; block++) {
                out.write("a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertEquals("t.csv is not a table: line 1 is longer than a million characters",
                assertThrows(DataException.class, () -> DataTable.open(file, "t.csv")).getMessage());
    }

    @Test
    void twentyMegabytesOfFiguresAreFine() throws Exception {
        Path file = folder.resolve("t.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("iso3,year,series,value,unit\n".getBytes(StandardCharsets.US_ASCII));
            for (int row = 0; row < 700_000; row++) {
                String line = "C" + row % 200 + "," + (1900 + row / 200 % 100) + ",S" + row / 20_000 + "," + row * 0.5
                        + ",US$\n";
                out.write(line.getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertEquals(699_999 * 0.5, DataTable.open(file).cell("S34", "C199", 1999).value());
    }

    @Test
    void aMissingFileAndAFolder() {
        assertEquals("t.csv does not exist", assertThrows(DataException.class,
                () -> DataTable.open(folder.resolve("t.csv"), "t.csv")).getMessage());
        assertEquals("data is a folder, not a file", assertThrows(DataException.class,
                () -> DataTable.open(folder, "data")).getMessage());
    }

    private String failure(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        return assertThrows(DataException.class, () -> DataTable.open(file, "t.csv")).getMessage();
    }
}
