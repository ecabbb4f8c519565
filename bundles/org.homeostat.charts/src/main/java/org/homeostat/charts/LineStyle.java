package org.homeostat.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * How a line looks. The colours are those of Okabe and Ito (2008), which people with any kind of colour vision tell
 * apart; from the fifth line on, dashes tell lines apart too.
 *
 * @param name name of the line
 * @param color its colour
 * @param dash lengths of dashes and gaps in pixels; empty for a line without gaps
 */
public record LineStyle(String name, Color color, List<Float> dash) {

    private static final List<Color> COLORS = List.of(new Color(0x404040), new Color(0x0072B2), new Color(0xD55E00),
            new Color(0x009E73), new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9));
    private static final List<List<Float>> DASHES = List.of(List.of(7f, 3f), List.of(2f, 2.5f), List.of(9f, 3f, 2f, 3f),
            List.of(4f, 4f));
    private static final int WITHOUT_DASHES = 4;

    /**
     * The look of a line by its place.
     *
     * @param name name of the line
     * @param index its place among the lines, from 0
     * @return its look
     */
    public static LineStyle of(String name, int index) {
        List<Float> dash = index < WITHOUT_DASHES ? List.of()
                : DASHES.get((index - WITHOUT_DASHES) % DASHES.size());
        return new LineStyle(name, COLORS.get(index % COLORS.size()), dash);
    }

    /**
     * The stroke to draw it with.
     *
     * @param width its width in pixels
     * @return the stroke
     */
    public Stroke stroke(float width) {
        if (dash.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dash.size()];
        for (int index = 0; index < lengths.length; index++) {
            lengths[index] = dash.get(index);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    /** The colour, dark enough to read text in. */
    Color textColor() {
        double brightness = 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
        double factor = Math.min(1, 115 / brightness);
        return new Color((int) (color.getRed() * factor), (int) (color.getGreen() * factor),
                (int) (color.getBlue() * factor));
    }
}
