package org.homeostat.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.homeostat.language.ide.text.Region;

/**
 * The lines of a text. Columns are counted in UTF-16 units, as Java counts characters and as the protocol does unless
 * something else was agreed on.
 */
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        List<Integer> found = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n' || each == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                found.add(i + 1);
            }
        }
        starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The offset of a position; one beyond the end of a line is that end. */
    int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= starts.length) {
            return text.length();
        }
        int start = starts[position.getLine()];
        return Math.clamp(start + (long) Math.max(0, position.getCharacter()), start, end(position.getLine()));
    }

    /** The region of a range; of a reversed one from its earlier end. */
    Region region(Range range) {
        int start = offset(range.getStart());
        int end = offset(range.getEnd());
        return new Region(Math.min(start, end), Math.abs(end - start));
    }

    Position position(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Position(low, offset - starts[low]);
    }

    Range range(Region region) {
        return new Range(position(region.offset()), position(region.end()));
    }

    private int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
