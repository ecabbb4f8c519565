package org.homeostat.data.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.format.MarkupGuard;

/** Unpacks a workbook once into nothing, to see that it is whole and within the bounds of a workbook. */
final class ArchiveGuard {

    private static final long LARGEST_FILE = 128 << 20;
    private static final long LARGEST_PART = 512 << 20;
    /** Parts that the reader keeps in memory: texts, styles, the list of sheets. */
    private static final long LARGEST_KEPT = 48 << 20;
    private static final int MOST_PARTS = 4096;

    private ArchiveGuard() {
    }

    static void check(DataFile file) throws DataException {
        try {
            if (Files.size(file.path()) > LARGEST_FILE) {
                throw file.problem("is larger than " + (LARGEST_FILE >> 20) + " MB: save the sheet as CSV");
            }
            try (ZipFile archive = new ZipFile(file.path().toFile())) {
                check(archive, file);
            }
        } catch (MarkupGuard.Hostile hostile) {
            throw file.problem(hostile.getMessage());
        } catch (IOException | IllegalArgumentException broken) {
            throw file.problem("is a broken Excel file, or cut off");
        }
    }

    private static void check(ZipFile archive, DataFile file) throws DataException, IOException {
        if (archive.getEntry("xl/workbook.xml") == null) {
            throw file.problem("is a zip file and no workbook: unpack it and open the data file in it");
        }
        if (archive.size() > MOST_PARTS) {
            throw file.problem("is no workbook: it has " + archive.size() + " parts");
        }
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            boolean sheet = entry.getName().startsWith("xl/worksheets/");
            if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                CRC32 sum = new CRC32();
                try (InputStream in = new MarkupGuard(new CheckedInputStream(archive.getInputStream(entry), sum),
                        sheet ? LARGEST_PART : LARGEST_KEPT)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (sum.getValue() != entry.getCrc()) {
                    throw new IOException("the check sum of a part is wrong");
                }
            }
        }
    }
}
