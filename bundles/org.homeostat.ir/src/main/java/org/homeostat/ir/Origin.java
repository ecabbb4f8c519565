package org.homeostat.ir;

/**
 * A place in the text that a node was made from.
 *
 * @param file the file as the reader knows it
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Origin(String file, int line, int column) {

    /** The origin of what no text wrote. */
    public static final Origin NONE = new Origin("", 0, 0);

    @Override
    public String toString() {
        return equals(NONE) ? "(no text)" : file + ":" + line + ":" + column;
    }
}
