package org.homeostat.report;

import java.util.List;
import org.homeostat.results.RunResult;

/** What each of the scenarios that were run assumes. */
final class ScenarioSection {

    private final List<ScenarioNote> notes;

    ScenarioSection(ReportContext context, RunResult result) {
        this.notes = context.scenarios().stream().filter(note -> result.scenario(note.name()).isPresent()).toList();
    }

    boolean isThere() {
        return !notes.isEmpty();
    }

    void write(Html html) {
        if (!isThere()) {
            return;
        }
        html.open("section", "id", "scenarios").element("h2", "What the scenarios assume").open("dl");
        for (ScenarioNote note : notes) {
            html.open("dt").text(note.label().isEmpty() ? note.name() : note.label());
            if (!note.label().isEmpty() && !note.label().equals(note.name())) {
                html.text(" ").element("span", note.name(), "class", "name");
            }
            html.close().open("dd");
            if (note.lines().isEmpty()) {
                html.text("Nothing beyond the model itself.");
            } else {
                html.open("ul");
                note.lines().forEach(line -> html.element("li", line));
                html.close();
            }
            html.close();
        }
        html.close().close();
    }
}
