package org.homeostat.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The names of lines in rows, each behind a piece of its line. */
final class Legend {

    private static final double SAMPLE = 24;
    private static final double GAP = 6;
    private static final double BETWEEN = 22;

    private final List<LineStyle> styles;
    private final Font font;
    private final double rowHeight;
    private final List<List<LineStyle>> rows = new ArrayList<>();

    Legend(List<LineStyle> styles, float fontSize, double width) {
        this.styles = styles;
        this.font = Fonts.plain(fontSize);
        this.rowHeight = fontSize * 1.7;
        double x = 0;
        List<LineStyle> row = new ArrayList<>();
        for (LineStyle style : styles) {
            double item = SAMPLE + GAP + Lettering.width(font, style.name());
            if (x > 0 && x + item > width) {
                rows.add(row);
                row = new ArrayList<>();
                x = 0;
            }
            row.add(style);
            x += item + BETWEEN;
        }
        rows.add(row);
    }

    double height() {
        return styles.isEmpty() ? 0 : rows.size() * rowHeight;
    }

    void paint(Graphics2D graphics, double left, double top, double width) {
        double y = top + rowHeight / 2;
        for (List<LineStyle> row : rows) {
            double x = left;
            for (LineStyle style : row) {
                graphics.setColor(style.color());
                graphics.setStroke(style.stroke(2.2f));
                graphics.draw(new Line2D.Double(x, y, x + SAMPLE, y));
                double textX = x + SAMPLE + GAP;
                Lettering.draw(graphics, font, Ink.TITLE, style.name(), textX, y + Lettering.ascent(font) * 0.36,
                        left + width - textX);
                x = textX + Lettering.width(font, style.name()) + BETWEEN;
            }
            y += rowHeight;
        }
    }
}
