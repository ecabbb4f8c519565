package org.homeostat.data.rows;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Letters of a table: stops at the first that no text has, and at a line or a quoted field that no table has. */
final class TextGuard extends FilterReader {

    static final int LONGEST = 1 << 20;

    private long line = 1;
    private int inLine;
    private boolean quoted;
    private int inQuotes;
    private long quotedSince;

    TextGuard(Reader in) {
        super(in);
    }

    /** What is wrong with the text, to stand behind the file's name. */
    static final class NotText extends IOException {

        private static final long serialVersionUID = 1L;

        NotText(String what) {
            super(what);
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
        int count = super.read(letters, offset, length);
        for (int index = offset; index < offset + count; index++) {
            look(letters[index]);
        }
        return count;
    }

    private void look(char letter) throws NotText {
        inLine++;
        inQuotes++;
        if (letter == '"') {
            quoted = !quoted;
            inQuotes = 0;
            quotedSince = line;
        } else if (letter == '\n' || letter == '\r') {
            line += letter == '\n' ? 1 : 0;
            inLine = 0;
        } else if (letter < ' ' && letter != '\t' && letter != '\f') {
            throw new NotText("is not text: byte " + (int) letter + " in line " + line
                    + "; a table must be CSV in UTF-8");
        }
        if (inLine > LONGEST) {
            throw new NotText("is not a table: line " + line + " is longer than a million characters");
        }
        if (quoted && inQuotes > LONGEST) {
            throw new NotText("is not a table: a quotation mark in line " + quotedSince
                    + " is not closed within a million characters");
        }
    }
}
