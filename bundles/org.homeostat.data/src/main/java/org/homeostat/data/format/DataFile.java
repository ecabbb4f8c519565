package org.homeostat.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeostat.data.DataException;
import org.homeostat.data.table.Digest;

/** A file that is to be read: its first bytes, and what messages call it. */
public final class DataFile {

    private static final int HEAD = 1 << 14;

    private final Path path;
    private final String shown;
    private final byte[] head;
    private final String sha256;

    private final Charset known;

    private DataFile(Path path, String shown, byte[] head, String sha256, Charset known) {
        this.known = known;
        this.path = path;
        this.shown = shown;
        this.head = head;
        this.sha256 = sha256;
    }

    /**
     * Looks at a file.
     *
     * @param path the file
     * @param shown what messages call it
     * @return the file
     * @throws DataException where there is none, or it is a folder or empty
     */
    public static DataFile of(Path path, String shown) throws DataException {
        if (Files.isDirectory(path)) {
            throw new DataException(shown, "is a folder, not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new DataException(shown, "is empty");
            }
            return new DataFile(path, shown, head, Digest.of(head, in), null);
        } catch (IOException failed) {
            throw new DataException(shown, Files.exists(path) ? "can't be read" : "does not exist");
        }
    }

    /**
     * The same file in an encoding that something else tells.
     *
     * @param charset the encoding
     * @return the file
     */
    public DataFile in(Charset charset) {
        return new DataFile(path, shown, head, sha256, charset);
    }

    /**
     * Where it is.
     *
     * @return its path
     */
    public Path path() {
        return path;
    }

    /**
     * What messages call it.
     *
     * @return its name
     */
    public String shown() {
        return shown;
    }

    /**
     * Digest of its bytes.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        return sha256;
    }

    /**
     * A problem of the file as a whole.
     *
     * @param what what is wrong, to stand behind the file's name
     * @return the problem
     */
    public DataException problem(String what) {
        return new DataException(shown, what);
    }

    /**
     * Whether it begins with some bytes.
     *
     * @param bytes the bytes
     * @return true where it does
     */
    public boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if ((head[index] & 0xff) != bytes[index]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first letter that is no blank, no line's end and no mark of byte order.
     *
     * @return the letter; a blank where the first kilobytes have none
     */
    public char firstLetter() {
        return (char) head().chars().filter(letter -> letter > ' ' && letter != '\uFEFF').findFirst().orElse(' ');
    }

    /**
     * Its first kilobytes.
     *
     * @return as text; a question mark in a box for bytes that are none
     */
    public String head() {
        return new String(head, charset());
    }

    /**
     * How its text is encoded: by the mark of byte order, or by the zeros between the letters of UTF-16.
     *
     * @return UTF-16 in one of its two orders; else UTF-8
     */
    public Charset charset() {
        if (known != null) {
            return known;
        }
        if (startsWith(0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
