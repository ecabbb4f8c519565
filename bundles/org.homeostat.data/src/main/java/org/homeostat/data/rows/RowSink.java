package org.homeostat.data.rows;

import org.homeostat.data.DataException;

/** Takes the rows behind a head, one after the other. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes a row.
     *
     * @param row the row
     * @throws DataException where it is broken
     */
    void row(Row row) throws DataException;
}
