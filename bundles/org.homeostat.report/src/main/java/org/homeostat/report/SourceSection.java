package org.homeostat.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.results.SourceNote;

/** Where the data is from, with the licences that ask for it to be said. */
final class SourceSection {

    private final List<SourceNote> sources;

    SourceSection(List<SourceNote> sources) {
        this.sources = sources;
    }

    void write(Html html) {
        if (sources.isEmpty()) {
            return;
        }
        Map<SourceNote, Integer> figures = new LinkedHashMap<>();
        for (SourceNote note : sources) {
            SourceNote whole = new SourceNote(note.dataset(), note.file(), "", note.text(), note.licence(),
                    note.vintage(), note.sha256());
            figures.merge(whole, 1, Integer::sum);
        }
        html.open("section", "id", "sources").element("h2", "Where the data is from").open("ul");
        figures.forEach((note, count) -> source(html, note, count));
        html.close();
        html.open("details").element("summary", "All " + sources.size() + " figures taken from data");
        html.open("div", "class", "scroll").open("table", "class", "texts").open("tbody");
        for (SourceNote note : sources) {
            html.open("tr").element("th", note.key(), "scope", "row").element("td", note.text()).element("td",
                    note.file()).close();
        }
        html.close().close().close().close().close();
    }

    private static void source(Html html, SourceNote note, int count) {
        html.open("li").element("b", note.text().isEmpty() ? note.dataset() : note.text());
        html.text(note.licence().isEmpty() ? ". The model states no licence." : ". Licence: " + note.licence() + ".");
        html.text(note.vintage().isEmpty() ? "" : " As of " + note.vintage() + ".");
        html.text(" " + (count == 1 ? "One figure" : count + " figures") + " from " + note.file() + " ");
        html.element("span", "sha256 " + shorten(note.sha256()), "class", "name");
        html.close();
    }

    static String shorten(String digest) {
        return digest.length() <= 16 ? digest : digest.substring(0, 16) + "…";
    }
}
