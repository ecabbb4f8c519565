package org.homeostat.ui.editor.colouring;

import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.homeostat.language.ide.text.Token;

/** Finds the one stretch of a text in which two lists of tokens differ. */
final class TokenChanges {

    private TokenChanges() {
    }

    /**
     * The stretch of the new text that is to be drawn anew.
     *
     * @param before the tokens of the old text
     * @param after those of the new one
     * @param offset where the text was changed
     * @param removed how many characters were taken out there
     * @param added how many were put in their place
     */
    static IRegion between(List<Token> before, List<Token> after, int offset, int removed, int added) {
        int shift = added - removed;
        int first = 0;
        while (first < before.size() && first < after.size() && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < before.size() - first && last < after.size() - first
                && same(before.get(before.size() - 1 - last), after.get(after.size() - 1 - last), shift)) {
            last++;
        }
        boolean equal = first == after.size() - last && first == before.size() - last;
        if (equal) {
            return new Region(offset, added);
        }
        int start = start(before, after, first, offset);
        int end = end(before, after, last, shift, offset + added);
        return new Region(start, Math.max(end - start, 0));
    }

    /** A region cut to the length of a text. */
    static IRegion within(IRegion region, int length) {
        int start = Math.clamp(region.getOffset(), 0, length);
        int end = Math.clamp(region.getOffset() + (long) region.getLength(), start, length);
        return new Region(start, end - start);
    }

    private static int start(List<Token> before, List<Token> after, int first, int offset) {
        int start = first < after.size() ? after.get(first).region().offset() : Integer.MAX_VALUE;
        start = first < before.size() ? Math.min(start, before.get(first).region().offset()) : start;
        return Math.min(start, offset == 0 ? start : offset);
    }

    private static int end(List<Token> before, List<Token> after, int last, int shift, int changed) {
        int end = changed;
        if (after.size() - last > 0) {
            end = Math.max(end, after.get(after.size() - 1 - last).region().end());
        }
        if (before.size() - last > 0) {
            end = Math.max(end, before.get(before.size() - 1 - last).region().end() + shift);
        }
        return end;
    }

    private static boolean same(Token before, Token after, int shift) {
        return before.style() == after.style() && before.region().length() == after.region().length()
                && before.region().offset() + shift == after.region().offset();
    }
}
