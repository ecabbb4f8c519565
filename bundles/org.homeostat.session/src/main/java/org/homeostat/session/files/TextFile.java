package org.homeostat.session.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads model files, and says in one sentence why one can't be read. */
public final class TextFile {

    /** The largest file, in bytes. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private TextFile() {
    }

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws UnreadableFileException if it is missing, a folder, too large, empty, binary or not UTF-8
     */
    public static String read(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException("this is a folder, not a model file");
        }
        if (!Files.exists(file)) {
            throw new UnreadableFileException("the file does not exist");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException("this is not a file");
        }
        return text(bytes(file));
    }

    /** The beginning of a file, as well as it can be read; empty if it can't. */
    public static String beginning(Path file, int bytes) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Text of an editor, under the same limits.
     *
     * @throws UnreadableFileException if it is too large, empty or binary
     */
    public static String check(String text) throws UnreadableFileException {
        if (text.length() > LARGEST) {
            throw tooLarge();
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException("this is a binary file, not the text of a model");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new UnreadableFileException("the file is empty");
        }
        return plain;
    }

    private static byte[] bytes(Path file) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge();
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException("the file may not be read");
        } catch (IOException e) {
            throw new UnreadableFileException("the file cannot be read: " + e.getMessage());
        }
    }

    private static String text(byte[] bytes) throws UnreadableFileException {
        for (byte each : bytes) {
            if (each == 0) {
                throw new UnreadableFileException("this is a binary file, not the text of a model");
            }
        }
        try {
            return check(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException("the file is not text in UTF-8; save it in that encoding");
        }
    }

    private static UnreadableFileException tooLarge() {
        return new UnreadableFileException("the file is larger than " + LARGEST / (1024 * 1024)
                + " MB, the most that a model file can have");
    }
}
