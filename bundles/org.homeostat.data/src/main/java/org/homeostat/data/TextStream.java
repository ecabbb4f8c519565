package org.homeostat.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that must be text: stops at the first that no text has, and at a line that no table has. */
final class TextStream extends FilterInputStream {

    static final long LARGEST_FILE = 256L << 20;
    static final int LONGEST_LINE = 1 << 20;

    private long position;
    private long line = 1;
    private int inLine;

    TextStream(InputStream in) {
        super(in);
    }

    /** What is wrong with the bytes, to stand behind the file's name. */
    static final class NotText extends IOException {

        private static final long serialVersionUID = 1L;

        NotText(String what) {
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
        int count = super.read(bytes, offset, length);
        if (position == 0 && count >= 4 && bytes[offset] == 'P' && bytes[offset + 1] == 'K' && bytes[offset + 2] <= 8) {
            throw new NotText("is a zip or Excel file: save its sheet as CSV");
        }
        for (int index = offset; index < offset + count; index++) {
            look(bytes[index]);
        }
        return count;
    }

    private void look(byte one) throws NotText {
        position++;
        inLine++;
        if (one == '\n' || one == '\r') {
            line += one == '\n' ? 1 : 0;
            inLine = 0;
        } else if (one >= 0 && one < ' ' && one != '\t' && one != '\f') {
            throw new NotText("is not text: byte " + one + " in line " + line + "; a table must be CSV in UTF-8");
        } else if (inLine > LONGEST_LINE) {
            throw new NotText("is not a table: line " + line + " is longer than a million characters");
        } else if (position > LARGEST_FILE) {
            throw new NotText("is larger than " + (LARGEST_FILE >> 20)
                    + " MB: keep only the series that the model reads");
        }
    }
}
