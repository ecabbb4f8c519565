package org.homeostat.data;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Data files for tests: copies of publishers' files, and workbooks made of rows. */
final class Samples {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Samples() {
    }

    /** Copies a file of the test resources under another name. */
    static Path copy(String resource, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            Files.copy(in, file);
        }
        return file;
    }

    static DataTable open(Path folder, String name, String text) throws IOException, DataException {
        return DataTable.open(Files.writeString(folder.resolve(name), text), name);
    }

    static String failure(DataTable table, String series, String country, String period) {
        return assertThrows(DataException.class, () -> table.cell(series, country, period)).getMessage();
    }

    static String failure(Path folder, String name, String text) {
        return assertThrows(DataException.class, () -> open(folder, name, text)).getMessage();
    }

    /** Writes a workbook of one sheet; cells that are numbers are written as such, empty ones are left out. */
    static Path workbook(Path file, String sheet, List<List<String>> rows) throws IOException {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(data, (char) ('A' + column) + Integer.toString(row + 1), rows.get(row).get(column));
            }
            data.append("</row>");
        }
        return workbook(file, sheet, data.toString());
    }

    private static void cell(StringBuilder data, String address, String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            data.append("<c r=\"").append(address).append("\"><v>").append(text).append("</v></c>");
        } else if (!text.isEmpty()) {
            data.append("<c r=\"").append(address).append("\" t=\"inlineStr\"><is><t>")
                    .append(text.replace("&", "&amp;"))
                    .append("</t></is></c>");
        }
    }

    /** Writes a workbook of one sheet with some markup in it. */
    static Path workbook(Path file, String sheet, String data) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE
                    + "content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
                    + "/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/><Override PartName=\""
                    + "/xl/worksheets/sheet1.xml\" ContentType=\"" + types + "worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + DOCUMENT
                    + "\"><sheets><sheet name=\"" + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + data + "</sheetData></worksheet>");
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
                + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
