package org.homeostat.session.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeostat.language.project.FileHeader;

/** Remembers what package files are of, as long as they don't change. Safe for several threads. */
public final class Headers {

    private static final int MOST = 10_000;
    private static final int BYTES = 64 * 1024;

    private record Known(FileTime changed, long size, String packageName) {
    }

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** The package that a file says it is of; empty if it says none or can't be read. */
    String packageOf(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Known before = known.get(file);
            if (before != null && before.changed.equals(now.lastModifiedTime()) && before.size == now.size()) {
                return before.packageName;
            }
            String name = FileHeader.of(TextFile.beginning(file, BYTES)).packageName();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(file, new Known(now.lastModifiedTime(), now.size(), name));
            return name;
        } catch (IOException e) {
            return "";
        }
    }
}
