package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.homeostat.data.Samples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdmxMlTest {

    private static final String SDMX = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    @TempDir
    Path folder;

    private static String message(String kind, String across, String data) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:%1$s xmlns:m="%2$smessage" xmlns:c="%2$scommon" xmlns:g="%2$sdata/generic"
                    xmlns:s="%2$sdata/structurespecific" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
                  <m:Header>
                    <m:Prepared>2025-01-09T12:59:18</m:Prepared>
                    <m:Sender id="ST"><c:Name xml:lang="en">Statistics &amp; more</c:Name></m:Sender>
                    <m:Structure structureID="S1" dimensionAtObservation="%3$s">
                      <c:Structure><Ref agencyID="ST" id="EXR" version="1.0"/></c:Structure>
                    </m:Structure>
                  </m:Header>
                  %4$s
                </m:%1$s>
                """.formatted(kind, SDMX, across, data);
    }

    @Test
    void genericBySeries() throws Exception {
        DataTable table = open(folder, "exr.txt", message("GenericData", "TIME_PERIOD", """
                <m:DataSet structureRef="S1">
                  <g:Group type="X"><g:GroupKey><g:Value id="CURRENCY" value="XXX"/></g:GroupKey>
                    <g:Attributes><g:Value id="TITLE" value="of a group"/></g:Attributes></g:Group>
                  <g:Series>
                    <g:SeriesKey><g:Value id="FREQ" value="M"/><g:Value id="CURRENCY" value="CHF"/></g:SeriesKey>
                    <g:Attributes><g:Value id="TITLE" value="Swiss franc"/><g:Value id="UNIT_MEASURE" value="CHF"/>
                      <g:Value id="UNIT_MULT" value="0"/></g:Attributes>
                    <g:Obs><g:ObsDimension value="2010-08"/><g:ObsValue value="1.3413"/></g:Obs>
                    <g:Obs><g:ObsDimension id="TIME_PERIOD" value="2010-09"/></g:Obs>
                  </g:Series>
                </m:DataSet>
                """));
        assertEquals(new Cell(1.3413, 18, 0, "CHF", ""), table.cell("M.CHF", "", "2010M08"));
        assertEquals(1.3413, table.cell("Swiss franc", null, "2010-08").value());
        assertEquals("exr.txt:19: the column OBS_VALUE is empty for CHF, 2010M09",
                failure(table, "CHF", "", "2010M09"));
        assertEquals(
                new Provenance("SDMX-ML generic", "Statistics & more", "ST:EXR(1.0)", "", "2025-01-09T12:59:18", ""),
                table.provenance());
    }

    @Test
    void genericFlat() throws Exception {
        DataTable table = open(folder, "t.xml", message("GenericData", "AllDimensions", """
                <m:DataSet structureRef="S1">
                  <g:Obs>
                    <g:ObsKey><g:Value id="REF_AREA" value="CHL"/><g:Value id="TIME_PERIOD" value="2019"/>
                      <g:Value id="SEX" value="F"/></g:ObsKey>
                    <g:ObsValue value="7.9"/>
                    <g:Attributes><g:Value id="OBS_STATUS" value="A"/></g:Attributes>
                  </g:Obs>
                </m:DataSet>
                """));
        assertEquals(7.9, table.cell("F", "CHL", 2019).value());
        assertEquals(7.9, table.cell("CHL.F", "", 2019).value());
    }

    @Test
    void structureSpecificAcrossACurrency() throws Exception {
        DataTable table = open(folder, "t.xml", message("StructureSpecificData", "CURRENCY", """
                <m:DataSet s:structureRef="S1" i:type="x:DataSetType" LICENSE="CC BY 4.0" UPDATE_DATE="2024-12-01">
                  <Series TIME_PERIOD="2010-Q3" FREQ="Q" COLL_METHOD="Average">
                    <Obs CURRENCY="CHF" OBS_VALUE="1.34" UNIT_MEASURE="CHF"/>
                    <Obs CURRENCY="JPY" OBS_VALUE="NaN"/>
                  </Series>
                </m:DataSet>
                """));
        assertEquals("CHF", table.cell("Q.CHF", "", "2010Q3").unit());
        assertEquals("t.xml:14: the column OBS_VALUE holds \"NaN\" for JPY, 2010Q3: the figure is missing",
                failure(table, "JPY", "", "2010Q3"));
        assertEquals("CC BY 4.0", table.provenance().licence());
        assertEquals("2024-12-01", table.provenance().updated());
    }

    @Test
    void structureSpecificFlatAndBySeries() throws Exception {
        DataTable flat = open(folder, "f.xml", message("StructureSpecificData", "AllDimensions", """
                <m:DataSet><Obs FREQ="A" COUNTRY="SVK" INDICATOR="NGDP_R" DECIMALS="3" TIME_PERIOD="2018" OBS_VALUE="94.7"/>
                <Obs FREQ="A" COUNTRY="CZE" INDICATOR="NGDP_R" DECIMALS="1" TIME_PERIOD="2018" OBS_VALUE="5.1"/></m:DataSet>
                """));
        assertEquals(94.7, flat.cell("NGDP_R", "SVK", 2018).value());
        assertEquals(List.of("SVK", "CZE"), List.copyOf(flat.countries().keySet()));
        DataTable series = open(folder, "s.xml", message("StructureSpecificTimeSeriesData", "TIME_PERIOD", """
                <m:DataSet><Group INDICATOR="NGDP_R" SERIES_NAME="GDP"/>
                <Series COUNTRY="SVK" INDICATOR="NGDP_R" FREQUENCY="A" SCALE="9">
                <Obs TIME_PERIOD="2018" OBS_VALUE="94669000000"/></Series></m:DataSet>
                """));
        assertEquals(94669000000.0, series.cell("SVK.NGDP_R.A", "", 2018).value());
        assertEquals(94669000000.0, series.cell("NGDP_R", "SK", 2018).value());
    }

    @Test
    void explicitMeasures() throws Exception {
        DataTable table = open(folder, "t.xml", message("StructureSpecificData", "DEMO", """
                <m:DataSet><Series FREQ="A" TIME_PERIOD="2007" SEX="T" COUNTRY="BE">
                <Obs i:type="d:TFR" OBS_VALUE="1.82"/><Obs i:type="d:BIRTHS" OBS_VALUE="124095"/></Series></m:DataSet>
                """));
        assertEquals(124095, table.cell("BIRTHS", "BEL", 2007).value());
    }

    @Test
    void messagesWithoutData() {
        assertEquals("t.xml is a data message of SDMX without figures: Written to a file", failure(folder, "t.xml",
                message("GenericData", "TIME_PERIOD",
                        "<f:Footer xmlns:f=\"f\"><f:Message><c:Text>Written to a file</c:Text>"
                                + "<c:Text>more</c:Text></f:Message></f:Footer>")));
        assertEquals("t.xml is a structure message of SDMX: it describes data and holds no figures",
                failure(folder, "t.xml", "<m:Structure xmlns:m=\"m\"/>"));
        assertEquals("t.xml is XML, but no data message of SDMX: its outermost element is html",
                failure(folder, "t.xml", "\uFEFF <html/>"));
        assertEquals("t.xml:2: this is no well-formed XML, or it is cut off",
                failure(folder, "t.xml", "<GenericData>\n<Header>"));
    }
}
