package org.homeostat.session.files;

/** A file that can't be read as a model; the message says why, to stand behind the file's name and the place. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final int offset;

    UnreadableFileException(String message) {
        super(message);
        line = 1;
        column = 1;
        offset = 0;
    }

    UnreadableFileException(String text, int offset, String message) {
        super(message);
        String before = text.substring(0, offset);
        line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        column = offset - before.lastIndexOf('\n');
        this.offset = offset;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }

    /** Characters before the place, from 0. */
    public int offset() {
        return offset;
    }
}
