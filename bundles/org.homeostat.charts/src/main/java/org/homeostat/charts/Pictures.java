package org.homeostat.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Drawings as pixels. */
public final class Pictures {

    /** Little effort to make files small: lines on white are small anyway. */
    private static final float QUICK = 0.9f;

    private Pictures() {
    }

    /**
     * A drawing as an image in memory.
     *
     * @param drawing what to draw
     * @param scale pixels of the image for each pixel of the drawing; 2 for a screen of high density
     * @return an image without transparency
     */
    public static BufferedImage image(Drawing drawing, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            drawing.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * A drawing as the bytes of a PNG file.
     *
     * @param drawing what to draw
     * @param scale pixels of the image for each pixel of the drawing
     * @return the bytes, the same each time
     */
    public static byte[] png(Drawing drawing, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam quick = writer.getDefaultWriteParam();
        quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quick.setCompressionQuality(QUICK);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image(drawing, scale), null, null), quick);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Asks what drawing answers without keeping what is drawn. */
    static <T> T nowhere(Function<Graphics2D, T> painting) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return painting.apply(graphics);
        } finally {
            graphics.dispose();
        }
    }
}
