package org.homeostat.charts;

import java.awt.Color;

/** The greys that a chart is drawn in, besides its lines. */
final class Ink {

    static final Color TITLE = new Color(0x1A1A1A);
    static final Color TEXT = new Color(0x5A5A5A);
    static final Color AXIS = new Color(0x9A9A9A);
    static final Color GRID = new Color(0xE8E8E8);
    static final Color PAPER = Color.WHITE;

    private Ink() {
    }
}
