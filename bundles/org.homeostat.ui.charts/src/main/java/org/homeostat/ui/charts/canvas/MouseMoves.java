package org.homeostat.ui.charts.canvas;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.homeostat.charts.PlotArea;
import org.homeostat.ui.charts.choice.Panel;

/**
 * Enlarges and moves charts: a rectangle drawn with the mouse is enlarged, the wheel enlarges years (with Ctrl values),
 * dragging with Shift or the middle button moves, a double click or Escape shows everything.
 */
final class MouseMoves {

    private static final int LEAST = 6;
    private static final double STEP = 1.18;

    private final ChartCanvas canvas;
    private final View view;
    private int index = -1;
    private PlotArea area;
    private Point start;
    private boolean moving;

    MouseMoves(ChartCanvas canvas, View view) {
        this.canvas = canvas;
        this.view = view;
    }

    void install() {
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> canvas.pointAt(null));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.reset());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                release();
                canvas.reset();
            }
        });
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button > 2 || !at(event)) {
            return;
        }
        start = new Point(event.x, event.y);
        moving = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(moving ? SWT.CURSOR_SIZEALL : SWT.CURSOR_CROSS));
        canvas.pointAt(null);
    }

    private void move(Event event) {
        if (start == null) {
            canvas.pointAt(new Point(event.x, event.y));
        } else if (moving) {
            Panel panel = canvas.panels().get(index);
            view.move(area, area.yearAt(start.x) - area.yearAt(event.x), area.valueAt(start.y) - area.valueAt(event.y),
                    panel);
            canvas.draw();
        } else {
            canvas.band(band(event));
        }
    }

    private void up(Event event) {
        if (start == null) {
            return;
        }
        if (!moving) {
            enlarge(band(event));
        }
        release();
        canvas.pointAt(new Point(event.x, event.y));
    }

    private void release() {
        start = null;
        canvas.setCursor(null);
        canvas.band(null);
    }

    private void enlarge(Rectangle band) {
        boolean wide = band.width >= LEAST;
        boolean high = band.height >= LEAST;
        if ((wide || high) && index < canvas.panels().size()) {
            Panel panel = canvas.panels().get(index);
            if (wide) {
                view.years(area.yearAt(band.x), area.yearAt(band.x + band.width), panel);
            }
            if (high) {
                view.values(area.valueAt(band.y + band.height), area.valueAt(band.y), panel);
            }
            canvas.draw();
        }
    }

    private void wheel(Event event) {
        if (start != null || !at(event)) {
            return;
        }
        double factor = event.count > 0 ? 1 / STEP : STEP;
        Panel panel = canvas.panels().get(index);
        if ((event.stateMask & SWT.CTRL) != 0) {
            view.enlargeValues(area, area.valueAt(event.y), factor, panel);
        } else {
            view.enlarge(area, area.yearAt(event.x), factor, panel);
        }
        event.doit = false;
        canvas.draw();
    }

    /** The chart under the mouse, if there is one. */
    private boolean at(Event event) {
        List<PlotArea> areas = canvas.drawn().map(DrawnSheet::areas).orElse(List.of());
        for (int candidate = 0; candidate < Math.min(areas.size(), canvas.panels().size()); candidate++) {
            if (areas.get(candidate).contains(event.x, event.y)) {
                index = candidate;
                area = areas.get(candidate);
                return true;
            }
        }
        return false;
    }

    private Rectangle band(Event event) {
        int left = (int) Math.max(area.left(), Math.min(start.x, event.x));
        int top = (int) Math.max(area.top(), Math.min(start.y, event.y));
        int right = (int) Math.min(area.left() + area.width(), Math.max(start.x, event.x));
        int bottom = (int) Math.min(area.top() + area.height(), Math.max(start.y, event.y));
        return new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
