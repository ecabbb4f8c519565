package org.homeostat.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTableTest {

    private static final String TIDY = """
            iso3,year,series,value,unit,source
            CHL,2018,gdp,295.4,GUSD,World Bank
            CHL,2019,gdp,278.31,GUSD,"World Bank, WDI"
            CHL,2021,gdp,,GUSD,World Bank
            PER,2019,gdp,2.2835e2,GUSD,World Bank
            PER,2019,tax,n/a,%,EY
            """;

    @TempDir
    Path folder;

    @Test
    void tidy() throws Exception {
        DataTable table = table(TIDY);
        assertEquals(new Cell(278.31, 3, 4, "GUSD", "World Bank, WDI"), table.cell("gdp", "CHL", 2019));
        assertEquals(228.35, table.cell("gdp", "PER", "2019").value());
        assertEquals("t.csv", table.file());
        assertEquals(64, table.sha256().length());
    }

    @Test
    void wideBySeries() throws Exception {
        DataTable table = table("iso3,year,labsh,delta\nCHL,2019,0.43961,0.042614\n");
        assertEquals(new Cell(0.042614, 2, 4, "", ""), table.cell("delta", "CHL", 2019));
    }

    @Test
    void wideByCountry() throws Exception {
        DataTable table = table("parameter,unit,CHL,PER\ngdp,US$,278310000000,228350000000\n");
        assertEquals(new Cell(228350000000.0, 2, 4, "US$", ""), table.cell("gdp", "PER", null));
    }

    @Test
    void wideByYear() throws Exception {
        DataTable table = table("country,indicator,2018,2019\nChile,gdp,295.4,278.31\n");
        assertEquals(295.4, table.cell("gdp", "Chile", 2018).value());
    }

    @Test
    void valueAloneIsASeries() throws Exception {
        assertEquals(5.0, table("year,value\n2019,5\n").cell("value", "", 2019).value());
    }

    @Test
    void monthsAndQuartersHoweverTheyAreWritten() throws Exception {
        DataTable table = table("month,series,value\n1960-01,copper,715\n1960m2,copper,716\n1960-Q3,copper,717\n");
        assertEquals(715, table.cell("copper", null, "1960M01").value());
        assertEquals(716, table.cell("copper", null, "1960M02").value());
        assertEquals(717, table.cell("copper", null, "1960Q3").value());
        DataTable twoColumns = table("iso3,year,month,series,value\nCHL,2019,3,cpi,101\n");
        assertEquals(101, twoColumns.cell("cpi", "CHL", "2019M03").value());
    }

    @Test
    void markOfByteOrderCapitalsAndSpacesInTheHead() throws Exception {
        DataTable table = table("\uFEFF ISO3 , Year ,Series,VALUE\r\nCHL, 2019 ,gdp, 1 \r\n\r\n");
        assertEquals(1, table.cell("gdp", "CHL", 2019).value());
    }

    @Test
    void linesCountQuotedLineEndsAndALastLineWithoutEnd() throws Exception {
        DataTable table = table("iso3,series,year,value,note\nCHL,a,2019,1,\"two\nlines\"\nCHL,b,2019,2,\n"
                + "CHL,c,2019,3,");
        assertEquals(2, table.cell("a", "CHL", 2019).line());
        assertEquals(4, table.cell("b", "CHL", 2019).line());
        assertEquals(5, table.cell("c", "CHL", 2019).line());
    }

    @Test
    void theSameFigureTwiceIsNoContradiction() throws Exception {
        assertEquals(1, table("iso3,year,x\nCHL,2019,1\nCHL,2019,1.0\nCHL,2019,\n").cell("x", "CHL", 2019).value());
        assertEquals(1, table("iso3,year,x\nCHL,2019,\nCHL,2019,1.0\n").cell("x", "CHL", 2019).value());
    }

    @Test
    void twoFiguresForOneKey() throws Exception {
        DataTable table = table("iso3,year,x,y\nCHL,2019,1,1\nPER,2019,5,1\nCHL,2019,2,1\n");
        assertEquals("t.csv:2: has two figures for x, CHL, 2019, here and in line 4",
                failure(table, "x", "CHL", "2019"));
        assertEquals(1, table.cell("y", "CHL", 2019).value());
    }

    @Test
    void missingFiguresAreExplained() throws Exception {
        DataTable table = table(TIDY);
        assertEquals("t.csv has no series gpd; did you mean gdp?", failure(table, "gpd", "CHL", "2019"));
        assertEquals("t.csv has no gdp for CHI; did you mean CHL?", failure(table, "gdp", "CHI", "2019"));
        assertEquals("t.csv has no gdp for Bolivia; it has it for CHL, PER", failure(table, "gdp", "Bolivia", "2019"));
        assertEquals("t.csv has no gdp, CHL, 2020; it has 2018 to 2019", failure(table, "gdp", "CHL", "2020"));
        assertEquals("t.csv:4: the column value is empty for gdp, CHL, 2021", failure(table, "gdp", "CHL", "2021"));
        assertEquals("t.csv:6: the column value holds \"n/a\" for tax, PER, 2019: the figure is missing",
                failure(table, "tax", "PER", "2019"));
        assertEquals("t.csv has gdp for 2 countries: the key must say which, as in gdp, CHL, 2019",
                failure(table, "gdp", null, "2019"));
        assertEquals("t.csv has gdp, CHL for more than one period: the key must say which; it has 2018 to 2019",
                failure(table, "gdp", "CHL", null));
    }

    @Test
    void aKeyThatTheTableHasNoColumnFor() throws Exception {
        DataTable noYears = table("iso3,parameter,value,year_used\nCHL,gdp,1,2019\n");
        assertEquals("t.csv has no column of years (year, period, time, month), but the key says 2019; its columns are "
                + "iso3, parameter, value, year_used", failure(noYears, "gdp", "CHL", "2019"));
        DataTable noCountries = table("year,series,value\n2019,copper,1\n");
        assertEquals("t.csv has no column of countries (iso3, country, economy, code), but the key says CHL; its "
                + "columns are year, series, value", failure(noCountries, "copper", "CHL", "2019"));
    }

    @Test
    void whatIsTheOnlyOneMayBeLeftOut() throws Exception {
        DataTable table = table("country,2019\nChile,278.31\n");
        assertEquals(278.31, table.cell(null, null, (String) null).value());
        assertEquals(278.31, table.cell("value", "Chile", 2019).value());
        assertEquals("t.csv has 2 series: the key must say which: a, b",
                failure(table("year,a,b\n2019,1,2\n"), "", "", "2019"));
    }

    @Test
    void codesAndNamesSideBySide() throws Exception {
        DataTable table = table("iso_2,iso_3,continent,country,year,rate\nCL,CHL,SA,Chile,2019,27\n"
                + "NA,NAM,AF,Namibia,2019,32\nAW,ABW,NO,Aruba,2019,NA\n");
        assertEquals(27, table.cell("rate", "CHL", 2019).value());
        assertEquals(27, table.cell("rate", "Chile", 2019).value());
        assertEquals(32, table.cell("rate", "NA", 2019).value());
        assertEquals("t.csv:4: the column rate holds \"NA\" for rate, Aruba, 2019: the figure is missing",
                failure(table, "rate", "Aruba", "2019"));
    }

    @Test
    void semicolonsTabsAndTitles() throws Exception {
        assertEquals(1.5, table("iso3;year;x\nCHL;2019;1.5\n").cell("x", "CHL", 2019).value());
        assertEquals("t.csv:2: the column x holds \"1,5\" for x, CHL, 2019, which is not a plain number",
                failure(table("iso3;year;x\nCHL;2019;1,5\n"), "x", "CHL", "2019"));
        DataTable titled = table("GDP of some countries\n\nCountryID\tCountry\tIndicatorName\t2018\t2019\n"
                + "152\tChile\tGDP\t295\t278\n");
        assertEquals(278, titled.cell("GDP", "Chile", 2019).value());
        assertEquals(278, titled.cell("GDP", "152", 2019).value());
        assertEquals("GDP of some countries", titled.provenance().title());
    }

    @Test
    void anExportOfOecdStat() throws Exception {
        DataTable table = table("\uFEFF\"COUNTRY\",\"Country\",\"SERIES\",\"Series\",\"TIME\",\"Time\",\"Unit Code\","
                + "\"Unit\",\"PowerCode Code\",\"PowerCode\",\"Value\",\"Flag Codes\",\"Flags\"\n"
                + "\"CHL\",\"Chile\",\"SURVEY\",\"Survey data\",\"2015\",\"2015\",\"PC\",\"Percentage\",\"0\",\"Units\","
                + "17.7,,\n\"CHL\",\"Chile\",\"ADMIN\",\"Administrative data\",\"2015\",\"2015\",\"PC\",\"Percentage\",\"0\","
                + "\"Units\",19.1,,\n");
        assertEquals(new Cell(17.7, 2, 11, "Percentage", ""), table.cell("SURVEY", "CHL", 2015));
        assertEquals(19.1, table.cell("Administrative data", "Chile", 2015).value());
        assertEquals("OECD", table.provenance().publisher());
    }

    @Test
    void seriesInTheOrderOfTime() throws Exception {
        DataTable table = table("iso3,period,x\nCHL,2019Q2,2\nCHL,2019-Q1,1\nCHL,2018,9\nCHL,2019Q3,\n");
        TimeSeries series = table.series("x", "CHL");
        assertEquals(List.of("2018", "2019Q1", "2019Q2"),
                series.observations().stream().map(one -> one.period().text()).toList());
        assertEquals(List.of(Frequency.ANNUAL, Frequency.QUARTERLY), series.frequency());
        assertEquals(List.of(Period.of("2019Q3")), series.gaps());
    }

    @Test
    void onlyPlainNumbersAreNumbers() throws Exception {
        DataTable table = table("iso3,year,a,b,c,d,e\nCHL,2019,NaN,1d,\"1,000\",1e999,27%\n");
        for (String series : new String[] {"a", "b", "c", "d", "e"}) {
            DataException failed = assertThrows(DataException.class, () -> table.cell(series, "CHL", 2019));
            assertEquals(2, failed.line());
            assertEquals(series.charAt(0) - 'a' + 3, failed.column());
        }
    }

    private static String failure(DataTable table, String series, String country, String period) {
        return assertThrows(DataException.class, () -> table.cell(series, country, period)).getMessage();
    }

    private DataTable table(String text) throws IOException, DataException {
        return DataTable.open(Files.writeString(folder.resolve("t.csv"), text), "t.csv");
    }
}
