package org.homeostat.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.homeostat.language.ide.text.Region;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Lines lines = new Lines("ä😀b\r\ncd\re\n");

    @Test
    void columnsAreUtf16Units() {
        assertEquals(3, lines.offset(new Position(0, 3)));
        assertEquals(new Position(0, 3), lines.position(3));
        assertEquals(6, lines.offset(new Position(1, 0)));
        assertEquals(new Position(1, 1), lines.position(7));
        assertEquals(new Position(2, 0), lines.position(9));
        assertEquals(new Position(3, 0), lines.position(11));
    }

    @Test
    void whatIsBeyondIsTheEnd() {
        assertEquals(4, lines.offset(new Position(0, 99)));
        assertEquals(8, lines.offset(new Position(1, 2_000_000_000)));
        assertEquals(11, lines.offset(new Position(7, 3)));
        assertEquals(0, lines.offset(new Position(-1, 3)));
        assertEquals(new Region(0, 6), lines.region(new Range(new Position(1, 0), new Position(0, 0))));
    }
}
