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
        check(target);
        try {
            put(target, content);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failed) {
            throw new FileSystemException(target.toString(), null, "can't be written: " + failed.getMessage());
        }
    }

    private static void put(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        Path file = real(target);
        try (Beside part = new Beside(file)) {
            fill(part.path(), content);
            Files.move(part.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Beside.force(file.getParent());
        }
    }

    /**
     * Says early whether {@link #write} will have a place to write to, so that nobody waits for a run in vain.
     *
     * @param target the file
     * @throws IOException where the path is a folder, or its folder is missing or can't be written to
     */
    public static void check(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(target.toString(), null, "is write-protected");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return;
        }
        Path folder = real(target).getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(target.toString(), null, "can't be made: there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new FileSystemException(target.toString(), null, "can't be made: no right to write to " + folder);
        }
    }

    private static Path real(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
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
