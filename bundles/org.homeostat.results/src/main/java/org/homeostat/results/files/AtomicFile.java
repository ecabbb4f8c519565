package org.homeostat.results.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is replaced as a whole: the content goes to a file beside it, is forced to disk and then moved over it.
 * A reader sees the old file or the new one, and a run that dies on the way leaves the old one.
 */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes a file, or replaces it. Where the path is something other than a file or a folder (a pipe, a terminal),
     * the content goes straight to it.
     *
     * @param target the file; where it is a link, the file that the link names
     * @param content what to write
     * @throws IOException where the path is a folder, its folder is missing or can't be written to, or the content
     *         fails; the file is then as it was before
     */
    public static void write(Path target, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(target.toString(), null, "the folder " + folder + " does not exist");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new FileSystemException(target.toString(), null, "is write-protected");
        }
        Path part = Beside.name(file);
        try {
            fill(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Beside.force(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes a new file and returns when it is on disk. */
    static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
