package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that want a reader's memory, its time or other files. Each gets one message, and soon. */
class HostileFileTest {

    private static final String DOCTYPE = "t:1: a document type is not allowed in data: delete the line with DOCTYPE";
    private static final String JSON = "t is no data: its JSON is nested too deep, or has a text or number that is too long";

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><GenericData><A>&x;</A></GenericData>",
                        DOCTYPE),
                Arguments.of("<!DOCTYPE a [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100)
                        + "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100)
                        + "\">]><GenericData>&d;</GenericData>", DOCTYPE),
                Arguments.of("<GenericData>&x;</GenericData>", "t:1: this is no well-formed XML, or it is cut off"),
                Arguments.of("<GenericData a=\"" + "x".repeat(2 << 20) + "\"/>",
                        "t is no data: a text in its markup is longer than a million characters"),
                Arguments.of("<GenericData>" + "<a>".repeat(100_000),
                        "t is no data: its markup is nested more than 64 deep"),
                Arguments.of("{\"a\":".repeat(100_000), JSON),
                Arguments.of("[{\"a\":" + "[".repeat(100_000), JSON),
                Arguments.of("{\"series\":{\"docs\":[" + "[".repeat(100_000), JSON),
                Arguments.of("{\"a\":\"" + "x".repeat(2 << 20) + "\"}", JSON),
                Arguments.of("{\"a\":[" + "1,".repeat(2_000_000) + "1]}",
                        "t is too large in one of its parts: keep only what the model reads"),
                Arguments.of("[1",
                        "t is JSON, but no answer of the World Bank: it is an array without a page's description"),
                Arguments.of("iso3,year,x\nCHL,2019,\"" + ("a".repeat(99) + "\n").repeat(20_000) + "\"\n",
                        "t is not a table: a quotation mark in line 2 is not closed within a million characters"),
                Arguments.of("\u0000", "t is not text: byte 0 in line 1; a table must be CSV in UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text(String text, String message) {
        assertEquals(message, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> failure(folder, "t", text)));
    }

    @Test
    void workbooks() throws IOException {
        assertEquals("t is no data: a text in its markup is longer than a million characters", workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(20 << 20) + "</t></is></c></row>"));
        assertEquals("t is no workbook: a cell stands right of all columns",
                workbook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        assertEquals("t:1: sheet S: there are more than 4096 columns",
                workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
        assertEquals("t is no data: its markup is nested more than 64 deep", workbook("<a>".repeat(100_000)));
        assertEquals("t is a broken Excel file", workbook("<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>"));
        assertEquals("t has no sheet that is a table of figures; it has the sheets S",
                workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    }

    @Test
    void workbooksCutOffOrChanged() throws IOException {
        Path whole = Samples.workbook(folder.resolve("w"), "S",
                List.of(List.of("iso3", "year", "x"), List.of("CHL", "2019", "1")));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 4; length < bytes.length; length += 97) {
            assertEquals("t is a broken Excel file, or cut off", message(Arrays.copyOf(bytes, length)));
        }
        byte[] changed = bytes.clone();
        int middle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 40;
        changed[middle] ^= 1;
        assertEquals("t is a broken Excel file, or cut off", message(changed));
    }

    @Test
    void otherKindsOfFiles() throws IOException {
        assertEquals("t is an Excel file of the old binary kind: save it as .xlsx or as CSV",
                message(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}));
        byte[] noEntries = Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);
        assertEquals("t is a zip file and no workbook: unpack it and open the data file in it", message(noEntries));
    }

    private String workbook(String data) throws IOException {
        Path file = Samples.workbook(folder.resolve("t.xlsx"), "S", data);
        return assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertThrows(DataException.class, () -> DataTable.open(file, "t")).getMessage());
    }

    private String message(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("t.bin"), bytes);
        return assertThrows(DataException.class, () -> DataTable.open(file, "t")).getMessage();
    }
}
