package org.homeostat.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** Text on a drawing, measured the same way whatever it is drawn on. */
final class Lettering {

    private static final FontRenderContext METRICS = new FontRenderContext(new AffineTransform(), true, true);

    private Lettering() {
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    static double ascent(Font font) {
        return font.getLineMetrics("Åg", METRICS).getAscent();
    }

    /** Draws a line of text, cut with an ellipsis where it is too long; y is its base line. */
    static void draw(Graphics2D graphics, Font font, Color color, String text, double x, double y, double width) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(fit(font, text, width), (float) x, (float) y);
    }

    static String fit(Font font, String text, double width) {
        if (width(font, text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(font, text.substring(0, end).stripTrailing() + "…") > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
