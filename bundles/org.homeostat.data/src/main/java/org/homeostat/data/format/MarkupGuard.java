package org.homeostat.data.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of XML on their way to a parser: stops at what would take the parser's memory or time. It knows no more of XML
 * than the angle brackets, which have the same bytes in all encodings that data comes in.
 */
public final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 64;
    private static final int MOST_LETTERS_OF_A_COLUMN = 3;

    private final long most;
    private long count;
    private int sinceBracket;
    private int depth;
    /** The three bytes before the next one, the nearest lowest. */
    private int before;
    private int columnLetters = -1;

    /**
     * Guards a stream.
     *
     * @param in the bytes
     * @param most how many there may be
     */
    public MarkupGuard(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** What is wrong with the bytes, to stand behind the file's name. */
    public static final class Hostile extends IOException {

        private static final long serialVersionUID = 1L;

        Hostile(String what) {
            super(what);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int index = offset; index < offset + read; index++) {
            look(bytes[index]);
        }
        count += Math.max(0, read);
        if (count > most) {
            throw new Hostile("holds more than " + (most >> 20) + " MB of markup: keep only what the model reads");
        }
        return read;
    }

    private void look(byte one) throws Hostile {
        if (one == 0) {
            return;
        }
        sinceBracket = one == '<' ? 0 : sinceBracket + 1;
        int last = before & 0xff;
        if (last == '<') {
            depth += one == '/' ? -1 : one == '?' || one == '!' ? 0 : 1;
        } else if (last == '/' && one == '>' && sinceBracket > 1) {
            depth--;
        }
        column(one);
        before = before << 8 | one & 0xff;
        if (sinceBracket > LONGEST) {
            throw new Hostile("is no data: a text in its markup is longer than a million characters");
        }
        if (depth > DEEPEST) {
            throw new Hostile("is no data: its markup is nested more than " + DEEPEST + " deep");
        }
    }

    /** The address of a workbook's cell, {@code r="AB12"}: four letters would be a column that no workbook has. */
    private void column(byte one) throws Hostile {
        if (columnLetters < 0) {
            columnLetters = one == '"' && (before & 0xffffff) == (' ' << 16 | 'r' << 8 | '=') ? 0 : -1;
        } else if (one >= 'A' && one <= 'Z') {
            columnLetters++;
            if (columnLetters > MOST_LETTERS_OF_A_COLUMN) {
                throw new Hostile("is no workbook: a cell stands right of all columns");
            }
        } else {
            columnLetters = -1;
        }
    }
}
