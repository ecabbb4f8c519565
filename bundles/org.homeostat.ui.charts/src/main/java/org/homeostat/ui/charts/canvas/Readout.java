package org.homeostat.ui.charts.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.homeostat.charts.ChartLine;
import org.homeostat.charts.LineStyle;
import org.homeostat.charts.PlotArea;
import org.homeostat.results.NumberText;
import org.homeostat.ui.charts.choice.Panel;

/** Reads a chart under the mouse: a hair line at the nearest period and, beside it, the value of each line. */
final class Readout {

    private static final int PAD = 7;
    private static final int DOT = 7;

    /** The value of a line in the period. */
    private record Reading(LineStyle style, double value, String text) {
    }

    /** All that is read in a chart. */
    private record Reader(PlotArea area, Panel panel, double year, String period, List<Reading> readings) {
    }

    /** What is read at a point: period, then the lines with their values; empty outside of charts. */
    Optional<String> text(DrawnSheet drawn, int x, int y) {
        return reader(drawn, x, y).map(reader -> {
            StringBuilder text = new StringBuilder(reader.period);
            reader.readings.forEach(one -> text.append('\n').append(one.style.name()).append(": ").append(one.text));
            return text.toString();
        });
    }

    /** Draws it. */
    void paint(GC gc, DrawnSheet drawn, Point pointer, Rectangle room) {
        reader(drawn, pointer.x, pointer.y).ifPresent(reader -> {
            gc.setAntialias(SWT.ON);
            int x = (int) Math.round(reader.area.pixelOfYear(reader.year));
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_DARK_GRAY));
            gc.setAlpha(120);
            gc.drawLine(x, (int) reader.area.top(), x, (int) (reader.area.top() + reader.area.height()));
            gc.setAlpha(255);
            for (Reading reading : reader.readings) {
                int y = (int) Math.round(reader.area.pixelOfValue(reading.value));
                if (reader.area.contains(x, y)) {
                    gc.setBackground(color(gc, reading.style));
                    gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
                }
            }
            box(gc, reader, x, pointer.y, room);
        });
    }

    private static Optional<Reader> reader(DrawnSheet drawn, int x, int y) {
        for (int index = 0; index < drawn.areas().size(); index++) {
            PlotArea area = drawn.areas().get(index);
            if (area.contains(x, y)) {
                return reader(drawn.sheet().panels().get(index), area, drawn.lines(), area.yearAt(x));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reader> reader(Panel panel, PlotArea area, List<LineStyle> styles, double pointed) {
        List<ChartLine> lines = panel.chart().lines();
        if (lines.isEmpty() || lines.get(0).x().length == 0) {
            return Optional.empty();
        }
        int period = nearest(lines.get(0).x(), pointed, area);
        double year = lines.get(0).x()[period];
        List<Reading> readings = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            int place = Arrays.binarySearch(lines.get(index).x(), year);
            double value = place < 0 ? Double.NaN : lines.get(index).y()[place];
            if (Double.isFinite(value)) {
                readings.add(new Reading(styles.get(index), value, NumberText.withUnit(value, panel.unit())));
            }
        }
        return Optional.of(new Reader(area, panel, year, panel.periods().get(period), readings));
    }

    /** The period nearest to a year, of those that are shown. */
    private static int nearest(double[] years, double pointed, PlotArea area) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int index = 0; index < years.length; index++) {
            boolean shown = years[index] >= area.x().from() - 1e-9 && years[index] <= area.x().to() + 1e-9;
            double distance = Math.abs(years[index] - pointed);
            if (shown && distance < least) {
                least = distance;
                best = index;
            }
        }
        return best;
    }

    private static void box(GC gc, Reader reader, int x, int y, Rectangle room) {
        int row = gc.getFontMetrics().getHeight() + 2;
        int names = gc.textExtent(reader.period).x;
        int numbers = 0;
        for (Reading reading : reader.readings) {
            names = Math.max(names, gc.textExtent(reading.style.name()).x);
            numbers = Math.max(numbers, gc.textExtent(reading.text).x);
        }
        int width = PAD * 2 + DOT + 6 + names + 14 + numbers;
        int height = PAD * 2 + row * (reader.readings.size() + 1);
        int left = x + 14 + width > room.width ? Math.max(0, x - 14 - width) : x + 14;
        int top = Math.clamp(y - height / 2L, 2, Math.max(2, room.height - height - 2));
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setAlpha(240);
        gc.fillRoundRectangle(left, top, width, height, 8, 8);
        gc.setAlpha(255);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
        gc.drawRoundRectangle(left, top, width, height, 8, 8);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
        gc.drawText(reader.period, left + PAD, top + PAD, true);
        int line = top + PAD + row;
        for (Reading reading : reader.readings) {
            gc.setBackground(color(gc, reading.style));
            gc.fillOval(left + PAD, line + (row - DOT) / 2, DOT, DOT);
            gc.drawText(reading.style.name(), left + PAD + DOT + 6, line, true);
            gc.drawText(reading.text, left + width - PAD - gc.textExtent(reading.text).x, line, true);
            line += row;
        }
    }

    private static Color color(GC gc, LineStyle style) {
        return new Color(gc.getDevice(), style.color().getRed(), style.color().getGreen(), style.color().getBlue());
    }
}
