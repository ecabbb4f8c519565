package org.homeostat.data.rows;

import java.util.List;
import org.homeostat.data.DataException;

/** How a publisher lays figures out in rows. */
public interface RowLayout {

    /**
     * Looks whether rows are in this layout.
     *
     * @param first the first rows of a file or sheet
     * @return index of the row that names the columns; -1 where they are in another layout
     */
    int head(List<Row> first);

    /**
     * Reads the head, and what stands above it.
     *
     * @param first the first rows
     * @param head index of the head among them
     * @param sheet what is read
     * @return takes the rows below the head
     * @throws DataException where the head is no head of a table
     */
    RowSink open(List<Row> first, int head, Sheet sheet) throws DataException;

    /**
     * Whether text that isn't UTF-8 is the western one of old Windows programs.
     *
     * @return true for publishers that are known to write so
     */
    default boolean mayBeWestern() {
        return false;
    }

    /**
     * What is wrong with a file in this layout that has no figures.
     *
     * @return to stand behind the file's name
     */
    default String withoutFigures() {
        return "has a head and no figures";
    }
}
