package org.homeostat.report;

import org.homeostat.analysis.played.PlainTable;
import org.homeostat.analysis.played.PlayedAnswer;

/** The answer to a question that was played through: its sentences, pictures and tables. */
final class PlayedSection {

    private final PlayedAnswer answer;
    private final int number;

    PlayedSection(PlayedAnswer answer, int number) {
        this.answer = answer;
        this.number = number;
    }

    void write(Html html) {
        html.open("section", "id", "played-" + number).element("h2", answer.label());
        answer.sentences().forEach(sentence -> html.element("p", sentence));
        answer.bars().forEach(bars -> new BarPicture(bars).write(html));
        for (PlainTable table : answer.tables()) {
            HtmlTable rows = new HtmlTable(html, "summary", table.title(), table.headers());
            table.rows().forEach(rows::row);
            rows.close();
        }
        html.close();
    }
}
