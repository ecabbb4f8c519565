package org.homeostat.ui.charts.canvas;

import java.util.List;
import org.homeostat.charts.SheetDrawing;
import org.homeostat.charts.Zoom;
import org.homeostat.ui.charts.choice.Panel;

/**
 * What is to be drawn.
 *
 * @param panels the charts
 * @param zooms the part of each to show
 * @param width width in points
 * @param height height in points
 */
record Sheet(List<Panel> panels, List<Zoom> zooms, int width, int height) {

    SheetDrawing drawing() {
        return new SheetDrawing(panels.stream().map(Panel::chart).toList(), zooms, width, height, false);
    }
}
