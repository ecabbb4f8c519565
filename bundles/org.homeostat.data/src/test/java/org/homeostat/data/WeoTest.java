package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeoTest {

    private static final String TEXT = String.join("\r\n", """
            WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\t\
            Country/Series-specific Notes\t1980\t1981\t2008\tEstimates Start After
            228\tCHL\tNGDP\tChile\t"Gross domestic product, current prices"\tNotes\tNational currency\tBillions\t\
            \t"1,075.269"\t--\t"93,847.9"\t2006
            228\tCHL\tNGDPD\tChile\t"Gross domestic product, current prices"\tNotes\tU.S. dollars\tBillions\t\
            \t27.5\tn/a\t181.5\t2006
            662\tCIV\tLUR\tCôte d’Ivoire\tUnemployment rate\t\tPercent\t\t\t10\t11\t12\t0

            International Monetary Fund, World Economic Outlook Database, April 2008
            """.split("\n"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
    void anyEncodingUnderTheNameOfAnExcelFile(String encoding) throws Exception {
        DataTable table = weo(Charset.forName(encoding), "");
        assertEquals(1075.269, table.cell("NGDP", "CHL", 1980).value());
        assertEquals(12, table.cell("LUR", "Côte d’Ivoire", 2008).value());
        assertEquals("International Monetary Fund, World Economic Outlook Database, updated April 2008",
                table.provenance().toString());
        assertEquals(List.of("CHL", "CIV"), List.copyOf(table.countries().keySet()));
    }

    @Test
    void utf16LittleEndianWithMark() throws Exception {
        DataTable table = weo(StandardCharsets.UTF_16LE, "\uFEFF");
        assertEquals(93847.9, table.cell("NGDP", "228", 2008).value());
    }

    @Test
    void missingFiguresAreNeverZero() throws Exception {
        DataTable table = weo(StandardCharsets.UTF_8, "");
        assertEquals("WEO.xls:2: the column 1981 holds \"--\" for NGDP, CHL, 1981: the figure is missing",
                failure(table, "NGDP", "CHL", "1981"));
        assertEquals("WEO.xls:3: the column 1981 holds \"n/a\" for NGDPD, Chile, 1981: the figure is missing",
                failure(table, "NGDPD", "Chile", "1981"));
        TimeSeries series = table.series("NGDP", "CHL");
        assertEquals(2, series.observations().size());
        assertEquals(List.of(Period.of("1981")), series.gaps());
    }

    @Test
    void aNameOfSeveralSubjectsListsThem() throws Exception {
        DataTable table = weo(StandardCharsets.UTF_8, "");
        assertEquals(
                "WEO.xls has 2 series that Gross domestic product, current prices may mean: NGDP (National currency, "
                        + "Billions), NGDPD (U.S. dollars, Billions)",
                failure(table, "Gross domestic product, current prices", "CHL", "1980"));
        assertEquals(27.5,
                table.cell("Gross domestic product, current prices (U.S. dollars)", "CHL", 1980).value());
    }

    @Test
    void unitsAndEstimates() throws Exception {
        DataTable table = weo(StandardCharsets.UTF_8, "");
        assertEquals(new Cell(27.5, 3, 10, "U.S. dollars, Billions", ""), table.cell("NGDPD", "CHL", 1980));
        assertEquals(new Cell(181.5, 3, 12, "U.S. dollars, Billions", "estimate: actual figures end in 2006"),
                table.cell("NGDPD", "CHL", 2008));
        assertEquals(new SeriesInfo("LUR", "Unemployment rate", "Percent", ""), table.info("LUR"));
    }

    @Test
    void onlyCodes() throws Exception {
        DataTable table = Samples.open(folder, "t.tsv",
                "ISO\tWEO Subject Code\t2023\t2024\nCHL\tNGDPD\t335.7\t328.7\n");
        assertEquals(328.7, table.cell("NGDPD", "CL", 2024).value());
        assertEquals("IMF World Economic Outlook", table.provenance().format());
    }

    private DataTable weo(Charset charset, String mark) throws Exception {
        return DataTable.open(Files.write(folder.resolve("WEO.xls"), (mark + TEXT).getBytes(charset)), "WEO.xls");
    }
}
