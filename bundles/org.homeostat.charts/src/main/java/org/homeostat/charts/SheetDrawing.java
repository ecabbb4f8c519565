package org.homeostat.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Charts side by side that fill a given size, each with its own scale and its own zoom. They share the names of their
 * lines. A single chart is drawn large, with the names at the ends of its lines.
 */
public final class SheetDrawing implements Drawing {

    private static final float TEXT = 10f;
    private static final double GAP = 16;
    private static final double MARGIN = 10;
    private static final double HEAD = 22;
    private static final double BEST_RATIO = 1.55;

    private final List<LineChart> charts;
    private final List<Zoom> zooms;
    private final int width;
    private final int height;
    private final boolean named;
    private final List<LineStyle> styles;

    /**
     * A drawing.
     *
     * @param charts what to draw; all have the same lines in the same order
     * @param zooms the part of each to show
     * @param width width in pixels
     * @param height height in pixels
     * @param named whether a legend names the lines
     */
    public SheetDrawing(List<LineChart> charts, List<Zoom> zooms, int width, int height, boolean named) {
        this.charts = List.copyOf(charts);
        this.zooms = List.copyOf(zooms);
        this.width = Math.max(120, width);
        this.height = Math.max(100, height);
        this.named = named;
        this.styles = charts.isEmpty() ? List.of() : ChartDrawing.styles(charts.get(0).lines());
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
        return String.join(", ", charts.stream().map(LineChart::title).toList());
    }

    /**
     * The lines with their looks, in the order of the charts' lines.
     *
     * @return one for each line
     */
    public List<LineStyle> lines() {
        return styles;
    }

    /**
     * Where each chart's lines are, to map pixels to years and values and back.
     *
     * @return one place for each chart
     */
    public List<PlotArea> plotAreas() {
        return Pictures.nowhere(this::paintAll);
    }

    @Override
    public void paint(Graphics2D graphics) {
        paintAll(graphics);
    }

    private List<PlotArea> paintAll(Graphics2D graphics) {
        if (charts.size() == 1) {
            return List.of(new ChartDrawing(charts.get(0), zooms.get(0), width, height).paintAndLocate(graphics));
        }
        graphics.setColor(Ink.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        Legend legend = new Legend(named ? styles : List.of(), TEXT + 1, width - 2 * MARGIN);
        double below = legend.height() > 0 ? legend.height() + MARGIN : 0;
        List<PlotArea> areas = new ArrayList<>();
        int columns = columns(height - below);
        int rows = Math.ceilDiv(charts.size(), Math.max(1, columns));
        double panelWidth = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
        double panelHeight = (height - below - MARGIN - (rows - 1) * GAP / 2) / Math.max(1, rows);
        for (int index = 0; index < charts.size(); index++) {
            double x = MARGIN + index % columns * (panelWidth + GAP);
            double y = MARGIN / 2 + index / columns * (panelHeight + GAP / 2);
            areas.add(panel(graphics, index, new Rectangle2D.Double(x, y, panelWidth, panelHeight)));
        }
        legend.paint(graphics, MARGIN, height - below, width - 2 * MARGIN);
        return List.copyOf(areas);
    }

    /** As many that the panels come closest to a pleasant shape and leave few places empty. */
    private int columns(double room) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= charts.size(); columns++) {
            int rows = Math.ceilDiv(charts.size(), columns);
            double ratio = (double) width / columns / (room / rows);
            double empty = (double) (rows * columns - charts.size()) / charts.size();
            double badness = Math.abs(Math.log(ratio / BEST_RATIO)) + empty;
            if (badness < least) {
                least = badness;
                best = columns;
            }
        }
        return best;
    }

    private PlotArea panel(Graphics2D graphics, int index, Rectangle2D place) {
        LineChart chart = charts.get(index);
        double titleWidth = Math.min(Lettering.width(Fonts.bold(TEXT + 1.5f), chart.title()), place.getWidth());
        Lettering.draw(graphics, Fonts.bold(TEXT + 1.5f), Ink.TITLE, chart.title(), place.getX(), place.getY() + 14,
                place.getWidth());
        double rest = place.getWidth() - titleWidth - 8;
        if (!chart.subtitle().isEmpty() && rest > 40) {
            Lettering.draw(graphics, Fonts.plain(TEXT), Ink.TEXT, chart.subtitle(), place.getX() + titleWidth + 8,
                    place.getY() + 14, rest);
        }
        Rectangle2D area = new Rectangle2D.Double(place.getX() - 4, place.getY() + HEAD, place.getWidth() + 4,
                Math.max(40, place.getHeight() - HEAD));
        return new Plot(chart, styles, zooms.get(index), area, TEXT, 1.8f).paint(graphics, area);
    }
}
