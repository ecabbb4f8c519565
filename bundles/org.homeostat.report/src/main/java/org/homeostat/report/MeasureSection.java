package org.homeostat.report;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.analysis.Wording;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.results.NumberText;

/** Measures, a row for each and every economy: the value in the first scenario, and how far the others are from it. */
final class MeasureSection {

    private final List<MeasureRow> rows;

    MeasureSection(List<MeasureRow> rows) {
        this.rows = rows;
    }

    boolean isThere() {
        return !rows.isEmpty();
    }

    void write(Html html) {
        if (isThere()) {
            html.open("section", "id", "measures").element("h2", "Measures");
            table(html, rows);
            html.close();
        }
    }

    /** One table for the rows that have the same scenarios. */
    static void table(Html html, List<MeasureRow> rows) {
        List<MeasureRow> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            List<String> scenarios = scenarios(left.get(0));
            List<String> heads = new ArrayList<>(List.of(""));
            heads.addAll(left.get(0).values().stream().map(MeasureValue::scenarioLabel).toList());
            HtmlTable table = new HtmlTable(html, "summary", scenarios.size() > 1
                    ? "The value in the first scenario, and how far the others are from it"
                    : "", heads);
            left.stream().filter(row -> scenarios(row).equals(scenarios)).forEach(row -> table.row(cells(row)));
            table.close();
            left.removeIf(row -> scenarios(row).equals(scenarios));
        }
    }

    private static List<String> cells(MeasureRow row) {
        List<String> cells = new ArrayList<>(
                List.of(row.title(), NumberText.withUnit(row.against(), row.unit())));
        row.values().stream().skip(1).map(value -> Wording.signed(row.unit(), value.value(), row.against()))
                .forEach(cells::add);
        return cells;
    }

    private static List<String> scenarios(MeasureRow row) {
        return row.values().stream().map(MeasureValue::scenario).toList();
    }
}
