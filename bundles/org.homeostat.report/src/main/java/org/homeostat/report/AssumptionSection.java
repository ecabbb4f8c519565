package org.homeostat.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures that the model assumes, a row for each, with all economies that it differs for. */
final class AssumptionSection {

    private final Collection<List<AssumptionNote>> figures;

    AssumptionSection(List<AssumptionNote> notes) {
        Map<List<String>, List<AssumptionNote>> byName = new LinkedHashMap<>();
        for (AssumptionNote note : notes) {
            byName.computeIfAbsent(List.of(note.name(), note.label()), none -> new ArrayList<>()).add(note);
        }
        this.figures = byName.values();
    }

    void write(Html html) {
        if (figures.isEmpty()) {
            return;
        }
        html.open("section", "id", "assumptions").element("h2", "Figures that are assumed");
        html.element("p", "The results rest on these. Whoever doubts one can replace it: "
                + "homeostat run … --set Economy.parameter=value.", "class", "note");
        html.open("div", "class", "scroll").open("table", "class", "texts");
        html.open("thead").open("tr");
        for (String head : List.of("figure", "value", "where it is from")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        figures.forEach(figure -> row(html, figure));
        html.close().close().close().close();
    }

    private static void row(Html html, List<AssumptionNote> figure) {
        AssumptionNote first = figure.get(0);
        html.open("tr").open("th", "scope", "row").text(first.label().isEmpty() ? first.name() : first.label());
        if (!first.label().isEmpty() && !first.label().equals(first.name())) {
            html.text(" ").element("span", first.name(), "class", "name");
        }
        html.close();
        html.element("td",
                figure.stream().map(note -> value(note, figure.size() > 1)).collect(Collectors.joining(", ")));
        html.element("td", figure.stream().map(AssumptionNote::comment).distinct().collect(Collectors.joining(" ")));
        html.close();
    }

    private static String value(AssumptionNote note, boolean among) {
        String value = (note.value() + " " + note.unit()).strip();
        return note.economy().isEmpty() ? (among ? "others " : "") + value : note.economy() + " " + value;
    }
}
