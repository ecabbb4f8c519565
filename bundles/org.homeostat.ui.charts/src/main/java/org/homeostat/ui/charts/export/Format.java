package org.homeostat.ui.charts.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.homeostat.charts.Pictures;
import org.homeostat.charts.SheetDrawing;
import org.homeostat.charts.Svg;
import org.homeostat.charts.Zoom;
import org.homeostat.results.RunResult;
import org.homeostat.results.TidyCsv;
import org.homeostat.results.files.AtomicFile;
import org.homeostat.ui.charts.choice.Panel;

/** The kinds of files that charts are exported as. */
enum Format {
    /** A drawing that stays sharp at every size. */
    SVG("Drawing (SVG)"),
    /** An image. */
    PNG("Image (PNG)"),
    /** The numbers. */
    CSV("Table (CSV)");

    private static final int WIDTH = 960;
    private static final int ROW = 270;
    private static final int ONE = 480;

    private final String label;

    Format(String label) {
        this.label = label;
    }

    static Format of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String label() {
        return label;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param panels the charts
     * @param numbers their numbers
     * @param file where to
     */
    void write(List<Panel> panels, RunResult numbers, Path file) throws IOException {
        switch (this) {
            case SVG -> write(file, Svg.document(drawing(panels)).getBytes(StandardCharsets.UTF_8));
            case PNG -> write(file, Pictures.png(drawing(panels), 2));
            case CSV -> TidyCsv.write(numbers, file);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        AtomicFile.write(file, out -> out.write(content));
    }

    /** The same size on every screen: three charts a row. */
    private static SheetDrawing drawing(List<Panel> panels) {
        int height = panels.size() == 1 ? ONE : Math.ceilDiv(panels.size(), 3) * ROW + 40;
        return new SheetDrawing(panels.stream().map(Panel::chart).toList(),
                Collections.nCopies(panels.size(), Zoom.all()), WIDTH, height, true);
    }
}
