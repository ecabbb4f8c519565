package org.homeostat.charts;

import java.awt.Font;

/** The font of all charts: DejaVu Sans where the machine has it, or what it takes for a font without serifs. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans";

    private Fonts() {
    }

    static Font plain(float size) {
        return of(Font.PLAIN, size);
    }

    static Font bold(float size) {
        return of(Font.BOLD, size);
    }

    private static Font of(int style, float size) {
        Font wanted = new Font(FAMILY, style, Math.round(size));
        Font there = wanted.getFamily().equals(FAMILY) ? wanted : new Font(Font.SANS_SERIF, style, Math.round(size));
        return there.deriveFont(size);
    }
}
