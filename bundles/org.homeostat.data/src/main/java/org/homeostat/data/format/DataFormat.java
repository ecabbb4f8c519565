package org.homeostat.data.format;

import java.io.IOException;
import org.homeostat.data.DataException;
import org.homeostat.data.table.TableBuilder;

/** One kind of file: what it looks like, and how its figures are read. */
public interface DataFormat {

    /**
     * Whether a file is of this kind. Looks at the file's first bytes, never at its name.
     *
     * @param file the file
     * @return true where {@link #read} should be asked
     */
    boolean matches(DataFile file);

    /**
     * Reads all figures of a file.
     *
     * @param file the file
     * @param table takes the figures
     * @throws DataException where the file is broken, hostile, or of this kind without being a table of figures
     * @throws IOException where the file can't be read
     */
    void read(DataFile file, TableBuilder table) throws DataException, IOException;
}
