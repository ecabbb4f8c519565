package org.homeostat.ui.charts.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.homeostat.charts.LineStyle;
import org.homeostat.charts.Pictures;
import org.homeostat.charts.PlotArea;
import org.homeostat.charts.SheetDrawing;

/**
 * A sheet as pixels, with what is where on it.
 *
 * @param sheet what was drawn
 * @param zoom pixels of the image for a hundred points
 * @param pixels the image
 * @param areas where the lines of each chart are, in points
 * @param lines the looks of the lines
 */
record DrawnSheet(Sheet sheet, int zoom, BufferedImage pixels, List<PlotArea> areas, List<LineStyle> lines) {

    /** Draws; takes some hundredths of a second. */
    static DrawnSheet of(Sheet sheet, int zoom) {
        SheetDrawing drawing = sheet.drawing();
        return new DrawnSheet(sheet, zoom, Pictures.image(drawing, zoom / 100.0), drawing.plotAreas(),
                drawing.lines());
    }

    /** The image for a screen; whoever asks disposes of it. */
    Image image(Device device) {
        return new Image(device, (ImageDataProvider) wanted -> {
            boolean ours = wanted == zoom;
            return ours || wanted == 100 ? data(ours ? pixels : Pictures.image(sheet.drawing(), 1)) : null;
        });
    }

    private static ImageData data(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int row = 0; row < image.getHeight(); row++) {
            data.setPixels(0, row, image.getWidth(), pixels, row * image.getWidth());
        }
        return data;
    }
}
