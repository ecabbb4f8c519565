package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.homeostat.data.Samples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldBankTest {

    @TempDir
    Path folder;

    @Test
    void bulkDownload() throws Exception {
        DataTable table = DataTable.open(Samples.copy("API_11_DS2_en_csv.csv", folder, "gini.txt"), "gini.txt");
        assertEquals(
                new Provenance("World Bank CSV", "World Bank", "World Development Indicators", "", "2021-09-15", ""),
                table.provenance());
        assertEquals(44.4, table.cell("SI.POV.GINI", "CHL", 2017).value());
        assertEquals(57.1, table.cell("Gini index (World Bank estimate)", "Zambia", 2015).value());
        assertEquals(57.1, table.cell("SI.POV.GINI", "ZM", 2015).value());
        assertEquals("gini.txt:6: the column 2018 is empty for SI.POV.GINI, CHL, 2018",
                failure(table, "SI.POV.GINI", "CHL", "2018"));
        assertEquals(Map.of("CHL", "Chile", "ZMB", "Zambia"), table.countries());
    }

    @Test
    void companionsGiveNotesWhateverTheyAreCalled() throws Exception {
        Path file = Samples.copy("API_11_DS2_en_csv.csv", folder, "a.csv");
        Samples.copy("Metadata_Indicator_API_11_DS2_en_csv.csv", folder, "b.csv");
        Samples.copy("Metadata_Country_API_11_DS2_en_csv.csv", folder, "c.csv");
        DataTable table = DataTable.open(file);
        SeriesInfo info = table.info("SI.POV.GINI");
        assertEquals("Gini index (World Bank estimate)", info.name());
        assertTrue(info.note().startsWith("Gini index measures the extent to which"));
        assertTrue(table.provenance().source().startsWith("World Bank"), table.provenance().source());
        String message = "x.csv holds what the World Bank tells about its indicators or countries, and no figures: open "
                + "the file that it came with, and this one is read beside it";
        assertEquals(message,
                assertThrows(DataException.class, () -> DataTable.open(folder.resolve("b.csv"), "x.csv")).getMessage());
        assertEquals(message,
                assertThrows(DataException.class, () -> DataTable.open(folder.resolve("c.csv"), "x.csv")).getMessage());
    }

    @Test
    void bulkWorkbook() throws Exception {
        Path file = Samples.workbook(folder.resolve("wdi.csv"), "Data", List.of(
                List.of("Data Source", "World Development Indicators"), List.of("Last Updated Date", "44454"),
                List.of(),
                List.of("Country Name", "Country Code", "Indicator Name", "Indicator Code", "2018", "2019"),
                List.of("Chile", "CHL", "GDP (current US$)", "NY.GDP.MKTP.CD", "295857000000", "")));
        DataTable table = DataTable.open(file, "wdi.csv");
        assertEquals("World Bank Excel", table.provenance().format());
        assertEquals("2021-09-15", table.provenance().updated());
        assertEquals(new Cell(295857000000.0, 5, 5, "", ""), table.cell("NY.GDP.MKTP.CD", "CHL", 2018));
        assertEquals("wdi.csv:5: the column 2019 is empty for NY.GDP.MKTP.CD, CHL, 2019",
                failure(table, "NY.GDP.MKTP.CD", "CHL", "2019"));
    }

    @Test
    void aRowThatIsTooLong() {
        assertEquals("w.csv:2: this line has 7 fields, the first line has 6", failure(folder, "w.csv", """
                Country Name,Country Code,Indicator Name,Indicator Code,2018,
                Chile,CHL,GDP,NY.GDP.MKTP.CD,1,2,3
                """));
    }

    @Test
    void dataBankWithYearsInTheHead() throws Exception {
        DataTable table = open(folder, "Data.csv", """
                Series Name,Series Code,Country Name,Country Code,2018 [YR2018],2019 [YR2019]
                GDP (current US$),NY.GDP.MKTP.CD,Chile,CHL,295857000000,..
                "Population, total",SP.POP.TOTL,Chile,CHL,18701450,18952038

                Data from database: World Development Indicators,,,,,
                Last Updated: 12/18/2024,,,,,
                """);
        assertEquals(18952038, table.cell("Population, total", "Chile", 2019).value());
        assertEquals("Data.csv:2: the column 2019 [YR2019] holds \"..\" for NY.GDP.MKTP.CD, CHL, 2019: the figure is "
                + "missing", failure(table, "NY.GDP.MKTP.CD", "CHL", "2019"));
        assertEquals("World Bank, World Development Indicators, updated 12/18/2024", table.provenance().toString());
        assertEquals(2, table.series().size());
    }

    @Test
    void dataBankWithSeriesInTheHead() throws Exception {
        DataTable table = open(folder, "Data.csv", """
                Country Name,Country Code,Time,Time Code,GDP (current US$) [NY.GDP.MKTP.CD],Inflation [FP.CPI.TOTL.ZG]
                Chile,CHL,2018,YR2018,295857000000,2.4
                Chile,CHL,2019,YR2019,279385000000,..
                Last Updated: 12/18/2024
                """);
        assertEquals(2.4, table.cell("Inflation", "CHL", 2018).value());
        assertEquals(279385000000.0, table.cell("NY.GDP.MKTP.CD", "CHL", 2019).value());
        assertEquals("12/18/2024", table.provenance().updated());
    }

    @Test
    void pinkSheet() throws Exception {
        DataTable table = DataTable.open(Samples.copy("CMO-Historical-Data-Monthly.xlsx", folder, "p.csv"), "p.csv");
        assertEquals("World Bank, World Bank Commodity Price Data (The Pink Sheet), updated December 02, 2025",
                table.provenance().toString());
        assertEquals(new Cell(715.4, 8, 10, "$/mt", ""), table.cell("COPPER", null, "1960M01"));
        assertEquals(10812.03, table.cell("Copper", "", "2025-11").value());
        TimeSeries gold = table.series("GOLD", "");
        assertEquals(List.of(Frequency.MONTHLY), gold.frequency());
        assertEquals(791, gold.observations().size());
        assertEquals("1960M01", gold.observations().get(0).period().text());
        assertEquals(4087.19, gold.observations().get(790).cell().value());
        assertEquals("p.csv has no series Coper; did you mean COPPER or Copper?",
                failure(table, "Coper", "", "2020M01"));
        assertEquals(
                "p.csv has no column of countries (iso3, country, economy, code), but the key says CHL; its columns "
                        + "are CRUDE_PETRO, CRUDE_BRENT, NGAS_US, COFFEE_ARABIC, SOYBEANS, BANANA_US, ALUMINUM, IRON_ORE, COPPER, "
                        + "GOLD",
                failure(table, "COPPER", "CHL", "2020M01"));
    }

    @Test
    void pinkSheetWithoutCodesAndWithMissingPrices() throws Exception {
        Path file = Samples.workbook(folder.resolve("p.xlsx"), "Annual Prices (Real)", List.of(
                List.of("World Bank Commodity Price Data (The Pink Sheet)"), List.of("Updated on July 02, 2024"),
                List.of("", "Phosphate rock **", "Lead"), List.of("", "($/mt)", "($/mt)"), List.of("1960", "60.5", "…"),
                List.of("1961", "61", "197")));
        DataTable table = DataTable.open(file, "p.xlsx");
        assertEquals(60.5, table.cell("Phosphate rock", "", 1960).value());
        assertEquals("p.xlsx:5: the column Lead holds \"…\" for Lead, 1960: the figure is missing",
                failure(table, "Lead", "", "1960"));
        assertEquals(List.of(Period.of("1960")), table.series("Lead", "").gaps());
        assertEquals("$/mt", table.info("Lead").unit());
    }
}
