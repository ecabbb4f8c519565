package org.homeostat.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartBuilderTest {

    private final ChartBuilder charts = Sample.charts();

    @Test
    void aLineForEachScenario() {
        LineChart chart = charts.overlay("Chile", "output", Sample.SCENARIOS);
        assertEquals("Chile: Output", chart.title());
        assertEquals("GUSD a year", chart.subtitle());
        assertEquals(List.of("Nothing changes", "Chile <alone>", "Together & strong"),
                chart.lines().stream().map(ChartLine::name).toList());
        assertEquals(112, chart.lines().get(2).y()[Sample.YEARS - 1]);
        assertEquals(2019, chart.lines().get(2).x()[0]);
    }

    @Test
    void theWorldHasNoName() {
        assertEquals("Copper price", charts.overlay("", "price", Sample.SCENARIOS).title());
    }

    @Test
    void differencesInPercentOrPoints() {
        LineChart output = charts.difference("Chile", "output", Sample.SCENARIOS);
        assertEquals("difference from \u201cNothing changes\u201d, percent", output.subtitle());
        assertEquals("%", output.yLabel());
        assertEquals(-9, output.lines().get(1).y()[Sample.YEARS - 1], 1e-12);
        assertEquals(0, output.lines().get(0).y()[Sample.YEARS - 1]);
        LineChart share = charts.difference("Chile", "wageShare", Sample.SCENARIOS);
        assertEquals("difference from \u201cNothing changes\u201d, percentage points", share.subtitle());
        assertEquals(3, share.lines().get(2).y()[Sample.YEARS - 1], 1e-12);
    }

    @Test
    void aPanelForEachEconomyThatHasTheVariable() {
        ChartGrid grid = charts.grid("output", List.of("Chile", "Nowhere", "Peru"), Sample.SCENARIOS);
        assertEquals(List.of("Chile", "Peru"), grid.panels().stream().map(LineChart::title).toList());
        assertEquals("GUSD a year, each on its own scale", grid.subtitle());
        assertTrue(charts.differenceGrid("output", Sample.ECONOMIES, Sample.SCENARIOS).sameScale());
    }

    @Test
    void nothingToShow() {
        assertEquals(List.of(), charts.overlay("Chile", "nothing", Sample.SCENARIOS).lines());
    }
}
