package org.homeostat.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Small charts side by side, drawn at a width; the height follows from their number. */
public final class GridDrawing implements Drawing {

    private static final float TEXT = 9.5f;
    private static final Font TITLE = Fonts.bold(15);
    private static final Font SUBTITLE = Fonts.plain(12);
    private static final Font PANEL = Fonts.bold(11.5f);
    private static final double MARGIN = 12;
    private static final double NARROWEST = 200;
    private static final double GAP = 14;

    private final ChartGrid grid;
    private final int width;
    private final int columns;
    private final double panelWidth;
    private final double panelHeight;
    private final List<LineStyle> styles;
    private final Legend legend;
    private final double head;
    private final Zoom zoom;

    /**
     * A drawing.
     *
     * @param grid what to draw
     * @param width width in pixels, 220 or more
     */
    public GridDrawing(ChartGrid grid, int width) {
        this.grid = grid;
        this.width = Math.max(220, width);
        double inner = this.width - 2 * MARGIN;
        int most = Math.max(1, (int) ((inner + GAP) / (NARROWEST + GAP)));
        int rows = (grid.panels().size() + most - 1) / most;
        this.columns = Math.max(1, (grid.panels().size() + rows - 1) / Math.max(1, rows));
        this.panelWidth = (inner - (columns - 1) * GAP) / columns;
        this.panelHeight = Math.min(210, panelWidth * 0.68) + 20;
        this.styles = grid.panels().isEmpty() ? List.of() : ChartDrawing.styles(grid.panels().get(0).lines());
        this.legend = new Legend(styles, 11.5f, inner);
        this.zoom = grid.sameScale() ? sameScale(grid.panels()) : Zoom.all();
        this.head = MARGIN + (grid.title().isEmpty() ? 0 : 20) + (grid.subtitle().isEmpty() ? 0 : 18)
                + legend.height() + 10;
    }

    private static Zoom sameScale(List<LineChart> panels) {
        List<ChartLine> all = panels.stream().flatMap(panel -> panel.lines().stream()).toList();
        Span years = Extent.years(all);
        return Zoom.to(years, Extent.values(all, years));
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        int rows = (grid.panels().size() + columns - 1) / columns;
        return (int) Math.ceil(head + rows * (panelHeight + GAP) + MARGIN - GAP);
    }

    @Override
    public String title() {
        return grid.title() + (grid.subtitle().isEmpty() ? "" : ", " + grid.subtitle());
    }

    @Override
    public void paint(Graphics2D graphics) {
        graphics.setColor(Ink.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height()));
        double inner = width - 2 * MARGIN;
        double top = MARGIN;
        if (!grid.title().isEmpty()) {
            Lettering.draw(graphics, TITLE, Ink.TITLE, grid.title(), MARGIN, top + 13, inner);
            top += 20;
        }
        if (!grid.subtitle().isEmpty()) {
            Lettering.draw(graphics, SUBTITLE, Ink.TEXT, grid.subtitle(), MARGIN, top + 11, inner);
            top += 18;
        }
        legend.paint(graphics, MARGIN, top + 2, inner);
        for (int index = 0; index < grid.panels().size(); index++) {
            double x = MARGIN + index % columns * (panelWidth + GAP);
            double y = head + index / columns * (panelHeight + GAP);
            panel(graphics, grid.panels().get(index), x, y);
        }
    }

    private void panel(Graphics2D graphics, LineChart panel, double x, double y) {
        Lettering.draw(graphics, PANEL, Ink.TITLE, panel.title(), x, y + 12, panelWidth);
        Rectangle2D area = new Rectangle2D.Double(x - 4, y + 20, panelWidth, panelHeight - 20);
        new Plot(panel, styles, zoom, area, TEXT, 1.6f).paint(graphics, area);
    }
}
