package org.homeostat.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The lines of a chart with their axes and grid, drawn by JFreeChart into a rectangle. */
final class Plot {

    private static final Stroke HAIR = new BasicStroke(1);

    private final Span years;
    private final Span values;
    private final XYPlot plot;

    Plot(LineChart chart, List<LineStyle> styles, Zoom zoom, Rectangle2D area, float fontSize, float lineWidth) {
        Span allYears = Extent.years(chart.lines());
        years = zoom.x().orElse(allYears);
        Span taken = Extent.values(chart.lines(), years);
        Ticks ticks = Ticks.of(zoom.y().orElse(taken), (int) (area.getHeight() / (fontSize * 3)));
        values = zoom.y().orElseGet(() -> ticks.widen(taken));
        Ticks yearTicks = Ticks.ofYears(years, (int) (area.getWidth() / (fontSize * 7)),
                Extent.spacing(chart.lines()));
        plot = new XYPlot(data(chart.lines()), yearAxis(yearTicks, chart.xLabel(), fontSize),
                valueAxis(ticks, chart.yLabel(), fontSize), renderer(styles, lineWidth));
        plot.setBackgroundPaint(Ink.PAPER);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(HAIR);
        if (values.from() < 0 && values.to() > 0) {
            plot.addRangeMarker(new ValueMarker(0, Ink.AXIS, HAIR), Layer.BACKGROUND);
        }
    }

    /** Draws into a rectangle and says where the lines are. */
    PlotArea paint(Graphics2D graphics, Rectangle2D area) {
        PlotRenderingInfo info = new PlotRenderingInfo(null);
        plot.draw(graphics, area, null, null, info);
        Rectangle2D inner = info.getDataArea();
        return new PlotArea(inner.getX(), inner.getY(), inner.getWidth(), inner.getHeight(), years, values);
    }

    private static XYSeriesCollection data(List<ChartLine> lines) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int index = 0; index < lines.size(); index++) {
            XYSeries series = new XYSeries(index, false, true);
            ChartLine line = lines.get(index);
            for (int point = 0; point < line.x().length; point++) {
                series.add(line.x()[point], line.y()[point], false);
            }
            data.addSeries(series);
        }
        return data;
    }

    private NumberAxis yearAxis(Ticks ticks, String label, float fontSize) {
        NumberAxis axis = axis(years, ticks, TickFormat.years(ticks), fontSize);
        axis.setLabel(label.isEmpty() ? null : label);
        axis.setLabelFont(Fonts.plain(fontSize));
        axis.setLabelPaint(Ink.TEXT);
        axis.setAxisLinePaint(Ink.AXIS);
        axis.setTickMarkPaint(Ink.AXIS);
        axis.setTickMarkOutsideLength(4);
        return axis;
    }

    private NumberAxis valueAxis(Ticks ticks, String unit, float fontSize) {
        NumberAxis axis = axis(values, ticks, TickFormat.values(ticks, unit), fontSize);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static NumberAxis axis(Span span, Ticks ticks, TickFormat format, float fontSize) {
        NumberAxis axis = new NumberAxis(null);
        axis.setAutoRangeIncludesZero(false);
        axis.setRange(new Range(span.from(), span.to()), true, false);
        axis.setTickUnit(new NumberTickUnit(ticks.step(), format), false, true);
        axis.setTickLabelFont(Fonts.plain(fontSize));
        axis.setTickLabelPaint(Ink.TEXT);
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
        return axis;
    }

    private static XYLineAndShapeRenderer renderer(List<LineStyle> styles, float lineWidth) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int index = 0; index < styles.size(); index++) {
            renderer.setSeriesPaint(index, styles.get(index).color());
            renderer.setSeriesStroke(index, styles.get(index).stroke(lineWidth));
        }
        return renderer;
    }
}
