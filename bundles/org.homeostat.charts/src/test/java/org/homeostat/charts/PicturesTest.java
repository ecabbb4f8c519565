package org.homeostat.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    private static final LineChart CHART = Sample.charts().overlay("Chile", "output", Sample.SCENARIOS);

    @Test
    void pngOfTheSizeAskedFor() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Pictures.png(drawing(760, 400), 2)));
        assertEquals(1520, image.getWidth());
        assertEquals(800, image.getHeight());
    }

    @Test
    void theSameEachTime() {
        assertArrayEquals(Pictures.png(drawing(760, 400), 1), Pictures.png(drawing(760, 400), 1));
    }

    @Test
    void eachLineIsWhereItsValuesAre() {
        ChartDrawing drawing = drawing(760, 400);
        BufferedImage image = Pictures.image(drawing, 1);
        PlotArea area = drawing.plotArea();
        for (int index = 0; index < 3; index++) {
            ChartLine line = CHART.lines().get(index);
            double x = area.pixelOfYear(2046);
            double y = area.pixelOfValue(line.y()[27]);
            assertTrue(near(image, x, y, drawing.lines().get(index).color()), line.name());
        }
    }

    @Test
    void lookOfLines() {
        List<LineStyle> styles = drawing(760, 400).lines();
        assertEquals(List.of("Nothing changes", "Chile <alone>", "Together & strong"),
                styles.stream().map(LineStyle::name).toList());
        assertEquals(3, styles.stream().map(LineStyle::color).distinct().count());
        assertTrue(LineStyle.of("fourth", 3).dash().isEmpty());
        assertEquals(20, IntStream.range(0, 20).mapToObj(index -> LineStyle.of("", index)).distinct()
                .count());
    }

    @Test
    void pixelsAndValuesMapBothWays() {
        PlotArea area = drawing(760, 400).plotArea();
        assertEquals(2030.25, area.yearAt(area.pixelOfYear(2030.25)), 1e-9);
        assertEquals(101.5, area.valueAt(area.pixelOfValue(101.5)), 1e-9);
        assertEquals(new Span(2019, 2053), area.x());
        assertTrue(area.y().from() <= 91 && area.y().to() >= 112);
        assertTrue(area.contains(area.pixelOfYear(2030), area.pixelOfValue(100)));
    }

    @Test
    void zoom() {
        PlotArea years = new ChartDrawing(CHART, Zoom.years(2020, 2026), 760, 400).plotArea();
        assertEquals(new Span(2020, 2026), years.x());
        assertTrue(years.y().to() < 112);
        PlotArea both = new ChartDrawing(CHART, Zoom.to(new Span(2030, 2040), new Span(95, 105)), 760, 400).plotArea();
        assertEquals(new Span(95, 105), both.y());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "120, 100", "300, 200", "2000, 1200"})
    void anySize(int width, int height) {
        ChartDrawing drawing = drawing(width, height);
        assertEquals(drawing.width(), Pictures.image(drawing, 1).getWidth());
    }

    @Test
    void oddLines() {
        double[] years = {2019, 2020, 2021};
        for (double[] values : List.of(new double[] {1, Double.NaN, 3}, new double[] {0, 0, 0},
                new double[] {1e-12, 1e-12, 1e-12}, new double[] {1e15, 2e15, 3e15}, new double[] {-5, 0, 5},
                new double[] {Double.NaN, Double.NaN, Double.NaN})) {
            LineChart chart = new LineChart("t", "s", "", "%", List.of(new ChartLine("a", years, values)));
            Pictures.image(new ChartDrawing(chart, Zoom.all(), 500, 300), 1);
        }
        Pictures.image(new ChartDrawing(new LineChart("", "", "", "", List.of()), Zoom.all(), 500, 300), 1);
        Pictures.image(new ChartDrawing(new LineChart("t", "", "year", "", List.of(
                new ChartLine("one point", new double[] {2019}, new double[] {5}))), Zoom.all(), 500, 300), 1);
        Pictures.image(new GridDrawing(new ChartGrid("", "", false, List.of()), 500), 1);
    }

    private static ChartDrawing drawing(int width, int height) {
        return new ChartDrawing(CHART, Zoom.all(), width, height);
    }

    private static boolean near(BufferedImage image, double x, double y, Color color) {
        for (int column = (int) x - 2; column <= x + 2; column++) {
            for (int row = (int) y - 2; row <= y + 2; row++) {
                if (image.getRGB(column, row) == color.getRGB()) {
                    return true;
                }
            }
        }
        return false;
    }
}
