package org.homeostat.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyCsvTest {

    @TempDir
    Path folder;

    @Test
    void valuesComeBackToTheBit() throws IOException {
        Path file = folder.resolve("run.csv");
        TidyCsv.write(Andes.result(), file);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = format.parse(Files.newBufferedReader(file))) {
            List<CSVRecord> rows = parser.getRecords();
            assertEquals(TidyCsv.COLUMNS, parser.getHeaderNames());
            assertEquals(10, rows.size());
            for (int period = 0; period < 5; period++) {
                CSVRecord row = rows.get(period);
                assertEquals(Andes.OUTPUT[period], Double.parseDouble(row.get("value")), 0.0);
                assertEquals(String.valueOf(2019 + period), row.get("period"));
            }
            assertEquals("GUSD/year", rows.get(0).get("unit"));
            assertEquals("world", rows.get(9).get("economy"));
        }
    }

    @Test
    void linesEndWithALineFeed() throws IOException {
        StringBuilder out = new StringBuilder();
        TidyCsv.write(Andes.result(), out);
        assertFalse(out.indexOf("\r") >= 0);
        assertEquals("scenario,draw,economy,variable,period,value,unit", out.substring(0, out.indexOf("\n")));
        assertEquals("Baseline,0,Chile,output,2019,278.31,GUSD/year", out.toString().split("\n")[1]);
    }
}
