package org.homeostat.ui.charts.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.homeostat.charts.LineStyle;

/** The names of the lines behind a piece of each; a click switches a line off and on again. */
public final class LegendBar extends Canvas {

    private static final int SAMPLE = 22;
    private static final int GAP = 6;
    private static final int BETWEEN = 18;
    private static final int PAD = 5;

    /** One name and its place. */
    private record Item(String name, LineStyle style, Rectangle place) {
    }

    private final Consumer<String> toggled;
    private Map<String, String> names = Map.of();
    private Set<String> hidden = Set.of();
    private List<Item> items = List.of();

    /**
     * Makes an empty legend.
     *
     * @param parent where it goes
     * @param toggled hears the name of the scenario that is clicked
     */
    public LegendBar(Composite parent, Consumer<String> toggled) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.toggled = toggled;
        setToolTipText("Click a name to switch its line off or on");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> items = arrange(getClientArea().width));
        addListener(SWT.MouseDown, event -> at(event.x, event.y).ifPresent(toggled));
        addListener(SWT.MouseMove, event -> setCursor(at(event.x, event.y).isPresent()
                ? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                : null));
    }

    /**
     * Shows names.
     *
     * @param scenarios name to label, in the order of the lines
     * @param off the names whose lines are off
     */
    public void show(Map<String, String> scenarios, Set<String> off) {
        boolean same = List.copyOf(names.entrySet()).equals(List.copyOf(scenarios.entrySet()));
        names = scenarios;
        hidden = off;
        items = arrange(getClientArea().width);
        if (!same) {
            requestLayout();
        }
        redraw();
    }

    /** Does what a click on a name does. */
    public void toggle(String name) {
        toggled.accept(name);
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        int width = wide == SWT.DEFAULT ? 400 : wide;
        List<Item> arranged = arrange(width);
        int bottom = arranged.isEmpty() ? 0
                : arranged.get(arranged.size() - 1).place.y + arranged.get(arranged.size() - 1).place.height + PAD;
        return new Point(width, high == SWT.DEFAULT ? bottom : high);
    }

    private List<Item> arrange(int width) {
        List<Item> arranged = new ArrayList<>();
        GC gc = new GC(this);
        try {
            int row = gc.getFontMetrics().getHeight() + 4;
            int x = BETWEEN;
            int y = PAD;
            for (Map.Entry<String, String> name : names.entrySet()) {
                int item = SAMPLE + GAP + gc.textExtent(name.getValue()).x;
                if (x > BETWEEN && x + item > width - PAD) {
                    x = BETWEEN;
                    y += row;
                }
                arranged.add(new Item(name.getKey(), LineStyle.of(name.getValue(), arranged.size()),
                        new Rectangle(x, y, item, row)));
                x += item + BETWEEN;
            }
        } finally {
            gc.dispose();
        }
        return arranged;
    }

    private Optional<String> at(int x, int y) {
        return items.stream().filter(item -> item.place.contains(x, y)).map(Item::name).findFirst();
    }

    private void paint(GC gc) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        for (Item item : items) {
            boolean off = hidden.contains(item.name);
            int middle = item.place.y + item.place.height / 2;
            java.awt.Color color = item.style.color();
            gc.setForeground(off ? getDisplay().getSystemColor(SWT.COLOR_GRAY)
                    : new Color(color.getRed(), color.getGreen(), color.getBlue()));
            gc.setLineWidth(2);
            dash(gc, item.style);
            gc.drawLine(item.place.x, middle, item.place.x + SAMPLE, middle);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            gc.setForeground(getDisplay().getSystemColor(off ? SWT.COLOR_GRAY : SWT.COLOR_BLACK));
            int textX = item.place.x + SAMPLE + GAP;
            gc.drawText(item.style.name(), textX, item.place.y + 2, true);
            if (off) {
                gc.drawLine(textX, middle, item.place.x + item.place.width, middle);
            }
        }
    }

    private static void dash(GC gc, LineStyle style) {
        if (style.dash().isEmpty()) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(style.dash().stream().mapToInt(Math::round).toArray());
        }
    }
}
