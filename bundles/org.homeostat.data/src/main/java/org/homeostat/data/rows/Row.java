package org.homeostat.data.rows;

import java.util.List;

/**
 * A row of cells.
 *
 * @param line its line in the file, from 1
 * @param cells its cells
 */
public record Row(int line, List<String> cells) {

    /**
     * What stands in a cell.
     *
     * @param column the column, from 0; a negative one is none
     * @return without blanks around it; empty where there is no such cell
     */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : strip(cells.get(column));
    }

    private static String strip(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\u00a0') < 0 ? stripped : stripped.replace('\u00a0', ' ').strip();
    }

    /**
     * Number of the cells up to the last that isn't empty.
     *
     * @return from 0
     */
    public int width() {
        int width = cells.size();
        while (width > 0 && cell(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /**
     * How many cells aren't empty.
     *
     * @return from 0
     */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
