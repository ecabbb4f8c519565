package org.homeostat.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart drawn at a size. The names of lines stand at their ends where there is room, and below the chart elsewhere.
 */
public final class ChartDrawing implements Drawing {

    private static final float TEXT = 11.5f;
    private static final Font TITLE = Fonts.bold(15);
    private static final Font SUBTITLE = Fonts.plain(12);
    private static final double MARGIN = 12;
    private static final double WIDE_ENOUGH = 460;

    private final LineChart chart;
    private final Zoom zoom;
    private final int width;
    private final int height;
    private final List<LineStyle> styles;

    /**
     * A drawing.
     *
     * @param chart what to draw
     * @param zoom the part of it to show
     * @param width width in pixels, 120 or more
     * @param height height in pixels, 100 or more
     */
    public ChartDrawing(LineChart chart, Zoom zoom, int width, int height) {
        this.chart = chart;
        this.zoom = zoom;
        this.width = Math.max(120, width);
        this.height = Math.max(100, height);
        this.styles = styles(chart.lines());
    }

    static List<LineStyle> styles(List<ChartLine> lines) {
        List<LineStyle> styles = new ArrayList<>();
        for (ChartLine line : lines) {
            styles.add(LineStyle.of(line.name(), styles.size()));
        }
        return List.copyOf(styles);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public String title() {
        return chart.title() + (chart.subtitle().isEmpty() ? "" : ", " + chart.subtitle());
    }

    /**
     * The lines with their looks, in the order of the chart.
     *
     * @return one for each line
     */
    public List<LineStyle> lines() {
        return styles;
    }

    /**
     * Where the lines are, to map pixels to years and values and back.
     *
     * @return the place on this drawing
     */
    public PlotArea plotArea() {
        return Pictures.nowhere(this::paintAndLocate);
    }

    @Override
    public void paint(Graphics2D graphics) {
        paintAndLocate(graphics);
    }

    /** Draws and says where the lines are. */
    PlotArea paintAndLocate(Graphics2D graphics) {
        graphics.setColor(Ink.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        double top = MARGIN;
        double inner = width - 2 * MARGIN;
        if (!chart.title().isEmpty()) {
            Lettering.draw(graphics, TITLE, Ink.TITLE, chart.title(), MARGIN, top + 13, inner);
            top += 20;
        }
        if (!chart.subtitle().isEmpty()) {
            Lettering.draw(graphics, SUBTITLE, Ink.TEXT, chart.subtitle(), MARGIN, top + 11, inner);
            top += 18;
        }
        top += 6;
        EndNames names = new EndNames(chart.lines(), styles, TEXT);
        boolean atEnds = width >= WIDE_ENOUGH && names.width() < width * 0.36 && names.fit(height - top - 40);
        Legend legend = new Legend(atEnds ? List.of() : styles, TEXT, inner);
        double beside = atEnds ? names.width() : MARGIN;
        double below = legend.height() > 0 ? legend.height() + 4 : 0;
        Rectangle2D area = new Rectangle2D.Double(MARGIN - 4, top, Math.max(40, inner - beside + 4),
                Math.max(40, height - top - below - MARGIN + 4));
        PlotArea place = new Plot(chart, styles, zoom, area, TEXT, 2.2f).paint(graphics, area);
        if (atEnds) {
            names.paint(graphics, place, beside);
        } else {
            legend.paint(graphics, MARGIN, height - MARGIN / 2 - legend.height(), inner);
        }
        return place;
    }
}
