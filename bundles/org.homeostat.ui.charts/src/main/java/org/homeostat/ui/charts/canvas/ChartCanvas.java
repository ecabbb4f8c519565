package org.homeostat.ui.charts.canvas;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.homeostat.charts.PlotArea;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.charts.choice.Panel;

/** Shows charts, the same that are exported. {@link MouseMoves} enlarges and moves them, {@link Readout} reads them. */
public final class ChartCanvas extends Canvas {

    private final Drawer drawer = new Drawer();
    private final View view = new View();
    private final Readout readout = new Readout();
    private List<Panel> panels = List.of();
    private DrawnSheet drawn;
    private Image image;
    private Point pointer;
    private Rectangle band;

    /**
     * Makes an empty canvas.
     *
     * @param parent where it goes
     */
    public ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> draw());
        addListener(SWT.Dispose, event -> dropImage());
        new MouseMoves(this, view).install();
    }

    /**
     * Shows charts; what was enlarged stays so.
     *
     * @param next the charts
     */
    public void show(List<Panel> next) {
        panels = List.copyOf(next);
        draw();
    }

    /** Shows all of each chart. */
    public void reset() {
        view.reset();
        draw();
    }

    /** Whether all of each chart is shown. */
    public boolean isWhole() {
        return view.isAll();
    }

    /** The charts that are to be shown. */
    public List<Panel> panels() {
        return panels;
    }

    /** Where each chart's lines are, once they are drawn; empty while another drawing is on its way. */
    public List<PlotArea> plotAreas() {
        return drawn != null && drawn.sheet().equals(sheet()) ? drawn.areas() : List.of();
    }

    /** What is shown at a point: the text that stands beside the mouse there. */
    public Optional<String> textAt(int x, int y) {
        return drawn == null ? Optional.empty() : readout.text(drawn, x, y);
    }

    /** The charts as they are shown, as an image; empty while there are none. */
    public Optional<ImageData> imageData() {
        return Optional.ofNullable(image).map(Image::getImageData);
    }

    /** Draws anew what has changed. */
    void draw() {
        Rectangle area = getClientArea();
        if (area.width < 10 || area.height < 10 || panels.isEmpty()) {
            drawn = null;
            dropImage();
            redraw();
            return;
        }
        drawer.draw(sheet(), getMonitor().getZoom(), next -> UserInterface.later(this, () -> take(next)));
    }

    private Sheet sheet() {
        Rectangle area = getClientArea();
        return new Sheet(panels, panels.stream().map(view::of).toList(), area.width, area.height);
    }

    private void take(DrawnSheet next) {
        if (panels.isEmpty()) {
            return;
        }
        dropImage();
        drawn = next;
        image = next.image(getDisplay());
        redraw();
    }

    /** The charts as they were drawn last; empty while there is none. */
    Optional<DrawnSheet> drawn() {
        return Optional.ofNullable(drawn);
    }

    /** The mouse is here now; null if it went away. */
    void pointAt(Point place) {
        pointer = place;
        redraw();
    }

    /** A rectangle that is being drawn up with the mouse; null if none is. */
    void band(Rectangle next) {
        band = next;
        redraw();
    }

    private void paint(GC gc) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(getClientArea());
        if (image == null) {
            return;
        }
        gc.drawImage(image, 0, 0);
        if (band != null) {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setAlpha(50);
            gc.fillRectangle(band);
            gc.setAlpha(255);
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.drawRectangle(band);
        } else if (pointer != null) {
            readout.paint(gc, drawn, pointer, getClientArea());
        }
    }

    private void dropImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
