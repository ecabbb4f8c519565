package org.homeostat.report;

import java.util.List;

/** The figures that the model assumes. */
final class AssumptionSection {

    private final List<AssumptionNote> notes;

    AssumptionSection(List<AssumptionNote> notes) {
        this.notes = notes;
    }

    void write(Html html) {
        if (notes.isEmpty()) {
            return;
        }
        html.open("section", "id", "assumptions").element("h2", "Figures that are assumed");
        html.element("p", "The results rest on these. Whoever doubts one can replace it: "
                + "homeostat run … --set Economy.parameter=value.", "class", "note");
        html.open("div", "class", "scroll").open("table", "class", "texts");
        html.open("thead").open("tr");
        for (String head : List.of("figure", "economy", "value", "where it is from")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (AssumptionNote note : notes) {
            html.open("tr").open("th", "scope", "row").text(note.label().isEmpty() ? note.name() : note.label());
            if (!note.label().isEmpty() && !note.label().equals(note.name())) {
                html.text(" ").element("span", note.name(), "class", "name");
            }
            html.close();
            html.element("td", note.economy().isEmpty() ? "all" : note.economy());
            html.element("td", (note.value() + " " + note.unit()).strip());
            html.element("td", note.comment()).close();
        }
        html.close().close().close().close();
    }
}
