package org.homeostat.language.ide.text;

/**
 * A stretch of a file's text.
 *
 * @param offset of the first character
 * @param length in characters, 0 or more
 */
public record Region(int offset, int length) {

    /** The offset after the last character. */
    public int end() {
        return offset + length;
    }

    /** Whether a cursor at this offset touches the region; also at its end. */
    public boolean touches(int cursor) {
        return cursor >= offset && cursor <= end();
    }

    /** The region's part of a text. */
    public String of(String text) {
        return text.substring(offset, end());
    }
}
