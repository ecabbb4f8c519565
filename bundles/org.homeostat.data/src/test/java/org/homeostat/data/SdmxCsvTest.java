package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.homeostat.data.Samples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdmxCsvTest {

    private static final String FIRST = """
            DATAFLOW,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE,UNIT,UNIT_MULT
            ECB:EXR(1.0),M,USD,EUR,2024-01,1.09,A,US dollar,USD,0
            ECB:EXR(1.0),M,USD,EUR,2024-02,,M,US dollar,USD,0
            ECB:EXR(1.0),M,CHF,EUR,2024-01,0.94,A,Swiss franc,CHF,0
            ECB:EXR(1.0),Q,CHF,EUR,2024-Q1,0.95,A,Swiss franc per quarter,CHF,3
            """;

    @TempDir
    Path folder;

    @Test
    void firstVersion() throws Exception {
        DataTable table = open(folder, "exr.csv", FIRST);
        assertEquals(new Cell(1.09, 2, 6, "USD", ""), table.cell("M.USD.EUR", "", "2024M01"));
        assertEquals(1.09, table.cell("US dollar", "", "2024M01").value());
        assertEquals("CHF, 10^3", table.cell("Q.CHF", "", "2024Q1").unit());
        assertEquals("exr.csv:3: the column OBS_VALUE is empty for USD, 2024M02", failure(table, "USD", "", "2024M02"));
        assertEquals(new Provenance("SDMX-CSV 1.0", "ECB", "ECB:EXR(1.0)", "", "", ""), table.provenance());
    }

    @Test
    void waysToWriteAKey() throws Exception {
        DataTable table = open(folder, "exr.csv", FIRST);
        for (String key : new String[] {"M.CHF.EUR", "M.CHF", "M.CHF.*", "M.CHF.", "FREQ=M.CURRENCY=CHF"}) {
            assertEquals(0.94, table.cell(key, "", "2024M01").value(), key);
        }
        assertEquals(
                "exr.csv has 2 series that CHF may mean: M.CHF (CHF), Q.CHF (CHF, 10^3); the parts of a series are "
                        + "FREQ.CURRENCY.CURRENCY_DENOM",
                failure(table, "CHF", "", "2024M01"));
        assertEquals(
                "exr.csv has 2 series that *.CHF.* may mean: M.CHF (CHF), Q.CHF (CHF, 10^3); the parts of a series "
                        + "are FREQ.CURRENCY.CURRENCY_DENOM",
                failure(table, "*.CHF.*", "", "2024M01"));
        assertEquals("exr.csv has no series M.CHX.EUR; did you mean M.CHF.EUR or Q.CHF.EUR or M.USD.EUR?",
                failure(table, "M.CHX.EUR", "", "2024M01"));
        assertEquals("exr.csv has no series GBP; it has M.USD.EUR, M.CHF.EUR, Q.CHF.EUR (FREQ.CURRENCY.CURRENCY_DENOM)",
                failure(table, "GBP", "", "2024M01"));
        assertEquals(List.of("M.USD", "M.CHF", "Q.CHF"), table.series().stream().map(SeriesInfo::code).toList());
    }

    @Test
    void aCountryIsNoPartOfTheSeriesButMayStandInTheKey() throws Exception {
        DataTable table = open(folder, "na.csv", """
                DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
                ESTAT:NAMA_10_GDP(1.0),11/11/22 11:00:00,A,CP_MEUR,B1GQ,EL,2019,183351.2,
                ESTAT:NAMA_10_GDP(1.0),11/11/22 11:00:00,A,CP_MEUR,B1GQ,LU,2019,62704.1,p
                ESTAT:NAMA_10_GDP(1.0),11/11/22 11:00:00,A,CLV10_MEUR,B1GQ,LU,2019,54142.3,p
                """);
        assertEquals(62704.1, table.cell("A.CP_MEUR.B1GQ", "LU", 2019).value());
        assertEquals(62704.1, table.cell("CP_MEUR", "LUX", 2019).value());
        assertEquals(183351.2, table.cell("B1GQ", "GRC", 2019).value(), "the only one that Greece has");
        assertEquals(54142.3, table.cell("A.CLV10_MEUR.B1GQ.LU", "", 2019).value());
        assertEquals(
                "na.csv has 2 series that B1GQ may mean: CP_MEUR (CP_MEUR), CLV10_MEUR (CLV10_MEUR); the parts of a "
                        + "series are freq.unit.na_item",
                failure(table, "B1GQ", "LUX", "2019"));
        assertEquals("11/11/22 11:00:00", table.provenance().updated());
    }

    @Test
    void secondVersionWithLabelsAndSemicolons() throws Exception {
        DataTable table = open(folder, "na.csv", """
                STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;REF_AREA: Pays;ITEM: Poste;YEAR: An;OBS_VALUE: Valeur;NOTE: Note
                dataflow;OECD:NA(1.6.0): Comptes nationaux;I;CHL.B1;CHL: Chili;B1: PIB;2014: 2014;12,4;Y: Oui
                dataflow;OECD:NA(1.6.0): Comptes nationaux;D;CHL.B1;CHL: Chili;B1: PIB;2013: 2013;11;Y: Oui
                dataflow;OECD:NA(1.6.0): Comptes nationaux;I;CHL.B1;CHL: Chili;B1: PIB;2015: 2015;10.8;N: Non
                """);
        assertEquals(12.4, table.cell("B1", "CHL", 2014).value());
        assertEquals(10.8, table.cell("B1", "Chili", 2015).value());
        assertEquals("na.csv has no B1, CHL, 2013; it has 2014 to 2015", failure(table, "B1", "CHL", "2013"));
        assertEquals("OECD, Comptes nationaux", table.provenance().toString());
        assertEquals("SDMX-CSV 2.0", table.provenance().format());
    }

    @Test
    void columnsOfLabelsAndSeveralMeasuresInAnyOrder() throws Exception {
        DataTable table = open(folder, "na.csv", """
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,ITEM,Item,TIME_PERIOD,Time,OBS_VALUE,Value
                dataflow,A:B(1),Accounts,I,CHL,Chile,B1,Product,2014,,12.4,
                """);
        assertEquals(12.4, table.cell("B1", "Chile", 2014).value());
        assertEquals("Accounts", table.provenance().title());
        DataTable two = open(folder, "two.csv", """
                STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_VALUE1,OBS_VALUE2,ATTR_1[],COLOUR,DIM_2,REF_AREA,PERIOD
                dataflow,A:B(1),I,CHL.B,12.4,12.5,X;Y,red,B,CHL,2014-01
                dataflow,A:B(1),I,CHL.B,10.8,10.9,X;Z,blue,B,CHL,2014-02
                """);
        assertEquals(10.9, two.cell("B.OBS_VALUE2", "CHL", "2014M02").value());
        assertEquals(List.of("OBS_VALUE1", "OBS_VALUE2"), two.series().stream().map(SeriesInfo::code).toList());
    }

    @Test
    void whatHoldsNoFigures() {
        assertEquals("m.csv:1: there is no column OBS_VALUE: these are metadata, not figures", failure(folder, "m.csv",
                "STRUCTURE,STRUCTURE_ID,ACTION,DIM_2\ndataflow,A:B(1),I,x\n"));
        assertEquals("m.csv:2: this line has 3 fields, the first line has 5",
                failure(folder, "m.csv", "DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE,TITLE\nA:B(1),A,2014\n"));
    }
}
