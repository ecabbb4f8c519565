package org.homeostat.session.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeostat.data.DataException;
import org.homeostat.data.DataTable;

/** Keeps opened tables as long as their files don't change. Safe for several threads. */
public final class TableCache {

    private static final int MOST = 64;

    private record Key(Path file, String shown) {
    }

    private record Opened(FileTime changed, long size, DataTable table, DataException failure) {
    }

    private final Map<Key, Opened> opened = new ConcurrentHashMap<>();

    /**
     * The table of a file.
     *
     * @param file the file
     * @param shown what messages call it
     * @throws DataException if it is no table
     */
    DataTable open(Path file, String shown) throws DataException {
        Key key = new Key(file, shown);
        FileTime changed;
        long size;
        try {
            changed = Files.getLastModifiedTime(file);
            size = Files.size(file);
        } catch (IOException e) {
            return DataTable.open(file, shown);
        }
        Opened now = opened.get(key);
        if (now == null || !now.changed.equals(changed) || now.size != size) {
            now = read(file, shown, changed, size);
            if (opened.size() >= MOST) {
                opened.clear();
            }
            opened.put(key, now);
        }
        if (now.failure != null) {
            throw now.failure;
        }
        return now.table;
    }

    private static Opened read(Path file, String shown, FileTime changed, long size) {
        try {
            return new Opened(changed, size, DataTable.open(file, shown), null);
        } catch (DataException e) {
            return new Opened(changed, size, null, e);
        }
    }
}
