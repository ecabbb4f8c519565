package org.homeostat.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of lines at their ends, pushed apart where lines end close together. */
final class EndNames {

    private static final double LEADER = 14;
    private static final double GAP = 4;

    private final List<ChartLine> lines;
    private final List<LineStyle> styles;
    private final Font font;
    private final double rowHeight;

    EndNames(List<ChartLine> lines, List<LineStyle> styles, float fontSize) {
        this.lines = lines;
        this.styles = styles;
        this.font = Fonts.plain(fontSize);
        this.rowHeight = fontSize * 1.35;
    }

    /** The room that the names need beside the lines, in pixels. */
    double width() {
        return LEADER + GAP + styles.stream().mapToDouble(style -> Lettering.width(font, style.name())).max().orElse(0);
    }

    /** Whether all the names fit on top of each other. */
    boolean fit(double height) {
        return lines.size() * rowHeight <= height;
    }

    void paint(Graphics2D graphics, PlotArea area, double width) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            double end = end(lines.get(index), area);
            if (Double.isFinite(end)) {
                double pixel = Math.clamp(area.pixelOfValue(end), area.top(), area.top() + area.height());
                places.add(new Place(index, pixel));
            }
        }
        places.sort(Comparator.comparingDouble((Place place) -> place.end).thenComparingInt(place -> place.index));
        spread(places, area.top(), area.top() + area.height());
        double x = area.left() + area.width();
        for (Place place : places) {
            LineStyle style = styles.get(place.index);
            graphics.setColor(style.color());
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(x + 2, place.end, x + LEADER, place.name));
            Lettering.draw(graphics, font, style.textColor(), style.name(), x + LEADER + GAP,
                    place.name + Lettering.ascent(font) * 0.36, width - LEADER - GAP);
        }
    }

    /** The value of a line where the shown years end; NaN where it isn't shown. */
    private static double end(ChartLine line, PlotArea area) {
        double last = Double.NaN;
        for (int point = 0; point < line.x().length; point++) {
            if (line.x()[point] > area.x().to() + 1e-9) {
                if (point > 0 && line.x()[point - 1] >= area.x().from()) {
                    double share = (area.x().to() - line.x()[point - 1]) / (line.x()[point] - line.x()[point - 1]);
                    return line.y()[point - 1] + share * (line.y()[point] - line.y()[point - 1]);
                }
                break;
            }
            if (Double.isFinite(line.y()[point])) {
                last = line.y()[point];
            }
        }
        return last;
    }

    private void spread(List<Place> places, double top, double bottom) {
        for (int round = 0; round < 200; round++) {
            boolean moved = false;
            for (int index = 1; index < places.size(); index++) {
                Place above = places.get(index - 1);
                Place below = places.get(index);
                double overlap = rowHeight - (below.name - above.name);
                if (overlap > 0.01) {
                    above.name -= overlap / 2;
                    below.name += overlap / 2;
                    moved = true;
                }
            }
            for (Place place : places) {
                place.name = Math.clamp(place.name, top, bottom);
            }
            if (!moved) {
                return;
            }
        }
    }

    /** Where a name goes, in pixels from the top. */
    private static final class Place {
        private final int index;
        private final double end;
        private double name;

        private Place(int index, double end) {
            this.index = index;
            this.end = end;
            this.name = end;
        }
    }
}
