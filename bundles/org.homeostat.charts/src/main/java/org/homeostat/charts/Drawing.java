package org.homeostat.charts;

import java.awt.Graphics2D;

/** Something drawn at a given size, whatever it is drawn on. */
public interface Drawing {

    /**
     * Its width.
     *
     * @return pixels
     */
    int width();

    /**
     * Its height.
     *
     * @return pixels
     */
    int height();

    /**
     * What a reader who can't see it is told.
     *
     * @return one line
     */
    String title();

    /**
     * Draws it, its upper left corner at the origin.
     *
     * @param graphics what to draw on
     */
    void paint(Graphics2D graphics);
}
