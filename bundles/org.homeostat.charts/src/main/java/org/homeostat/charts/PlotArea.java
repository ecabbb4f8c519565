package org.homeostat.charts;

/**
 * Where on a drawing the lines are, and which years and values that is.
 *
 * @param left left edge in pixels
 * @param top upper edge in pixels
 * @param width width in pixels
 * @param height height in pixels
 * @param x the years shown
 * @param y the values shown
 */
public record PlotArea(double left, double top, double width, double height, Span x, Span y) {

    /**
     * The year at a pixel.
     *
     * @param pixel pixels from the left
     * @return the year
     */
    public double yearAt(double pixel) {
        return x.from() + (pixel - left) / width * x.length();
    }

    /**
     * The value at a pixel.
     *
     * @param pixel pixels from the top
     * @return the value
     */
    public double valueAt(double pixel) {
        return y.to() - (pixel - top) / height * y.length();
    }

    /**
     * The pixel of a year.
     *
     * @param year the year
     * @return pixels from the left
     */
    public double pixelOfYear(double year) {
        return left + (year - x.from()) / x.length() * width;
    }

    /**
     * The pixel of a value.
     *
     * @param value the value
     * @return pixels from the top
     */
    public double pixelOfValue(double value) {
        return top + (y.to() - value) / y.length() * height;
    }

    /**
     * Whether a pixel is inside.
     *
     * @param pixelX pixels from the left
     * @param pixelY pixels from the top
     * @return whether it is
     */
    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= left && pixelX <= left + width && pixelY >= top && pixelY <= top + height;
    }
}
