package org.homeostat.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDrawingTest {

    @ParameterizedTest
    @CsvSource({"2, 900, 300", "3, 900, 300", "4, 700, 500", "7, 900, 600", "12, 1200, 800", "5, 130, 900"})
    void panelsShareTheRoomAndKeepApart(int count, int width, int height) {
        List<PlotArea> areas = sheet(count, width, height).plotAreas();
        assertEquals(count, areas.size());
        Rectangle all = new Rectangle(0, 0, width, height);
        List<Rectangle> seen = new ArrayList<>();
        for (PlotArea area : areas) {
            Rectangle place = rectangle(area);
            assertTrue(all.contains(place), () -> place + " lies outside");
            assertTrue(seen.stream().noneMatch(place::intersects), () -> place + " covers another");
            seen.add(place);
        }
    }

    @Test
    void oneChartIsDrawnLarge() {
        LineChart chart = Sample.charts().overlay("Chile", "output", Sample.SCENARIOS);
        assertEquals(List.of(new ChartDrawing(chart, Zoom.all(), 800, 400).plotArea()),
                sheet(1, 800, 400).plotAreas());
    }

    @Test
    void eachPanelHasItsZoom() {
        LineChart chart = Sample.charts().overlay("Peru", "wageShare", Sample.SCENARIOS);
        List<PlotArea> areas = new SheetDrawing(List.of(chart, chart), List.of(Zoom.all(), Zoom.years(2025, 2030)), 800,
                300, false).plotAreas();
        assertEquals(new Span(2019, 2053), areas.get(0).x());
        assertEquals(new Span(2025, 2030), areas.get(1).x());
    }

    @Test
    void theLegendNamesTheLinesOnce() {
        SheetDrawing sheet = sheet(4, 900, 500);
        String svg = Svg.document(sheet);
        assertEquals(3, sheet.lines().size());
        for (LineStyle line : sheet.lines()) {
            String name = line.name().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            assertEquals(2, svg.split(Pattern.quote(name), -1).length, name);
        }
    }

    private static SheetDrawing sheet(int count, int width, int height) {
        LineChart chart = Sample.charts().overlay("Chile", "output", Sample.SCENARIOS);
        return new SheetDrawing(Collections.nCopies(count, chart), Collections.nCopies(count, Zoom.all()), width,
                height, true);
    }

    private static Rectangle rectangle(PlotArea area) {
        return new Rectangle((int) area.left(), (int) area.top(), (int) area.width(), (int) area.height());
    }
}
