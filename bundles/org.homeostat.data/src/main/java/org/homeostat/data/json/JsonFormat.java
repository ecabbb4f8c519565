package org.homeostat.data.json;

import java.io.IOException;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.format.DataFormat;
import org.homeostat.data.table.TableBuilder;

/** JSON, by its first letter. The library that reads it isn't loaded before there is some. */
public final class JsonFormat implements DataFormat {

    @Override
    public boolean matches(DataFile file) {
        return file.firstLetter() == '{' || file.firstLetter() == '[';
    }

    @Override
    public void read(DataFile file, TableBuilder table) throws DataException, IOException {
        new JsonDocument(file, table).read();
    }
}
