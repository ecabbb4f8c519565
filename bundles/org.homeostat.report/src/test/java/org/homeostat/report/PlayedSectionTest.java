package org.homeostat.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.homeostat.analysis.played.Bars;
import org.homeostat.analysis.played.PlainTable;
import org.homeostat.analysis.played.PlayedAnswer;
import org.junit.jupiter.api.Test;

class PlayedSectionTest {

    @Test
    void sentencesWaterfallAndTable() {
        Bars bars = new Bars("What becomes of it", "GUSD", List.of(new Bars.Bar("first <round>", 10, true),
                new Bars.Bar("outflow", -6, false), new Bars.Bar("left", 4, true)));
        PlayedAnswer answer = new PlayedAnswer("A", "absorption", "What takes it", List.of("Chile keeps 40%."),
                List.of(new PlainTable("Effects", List.of("", "effect"), List.of(List.of("outflow", "-6")))),
                List.of(bars),
                Map.of());
        Html html = new Html();
        html.open("body");
        new PlayedSection(answer, 1).write(html);
        html.close();
        String page = html.page();
        assertTrue(page.contains("<p>Chile keeps 40%.</p>"), page);
        assertTrue(page.contains("first &lt;round&gt;"), page);
        assertTrue(page.contains("<rect x=\"384.0\" y=\"28\" width=\"246.0\""), page);
        assertTrue(page.contains("What becomes of it, GUSD"), page);
    }
}
