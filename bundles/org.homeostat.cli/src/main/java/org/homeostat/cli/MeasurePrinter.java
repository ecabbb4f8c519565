package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.homeostat.analysis.Wording;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.results.NumberText;

/** Prints measures: the value in the first scenario, and how far the others are from it. */
final class MeasurePrinter {

    private final PrintStream out;

    MeasurePrinter(PrintStream out) {
        this.out = out;
    }

    /** A table for all rows that have the same scenarios. */
    void print(List<MeasureRow> rows) {
        List<MeasureRow> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            List<String> scenarios = scenarios(left.get(0));
            List<String> head = new ArrayList<>(List.of(""));
            left.get(0).values().forEach(value -> head.add(value.scenarioLabel()));
            TextTable table = new TextTable(head);
            left.stream().filter(row -> scenarios(row).equals(scenarios)).forEach(row -> table.row(cells(row)));
            table.print(out);
            left.removeIf(row -> scenarios(row).equals(scenarios));
            if (!left.isEmpty()) {
                out.println();
            }
        }
    }

    private static List<String> cells(MeasureRow row) {
        List<String> cells = new ArrayList<>(List.of(row.title(), NumberText.withUnit(row.against(), row.unit())));
        row.values().stream().skip(1)
                .forEach(value -> cells.add(Wording.signed(row.unit(), value.value(), row.against())));
        return cells;
    }

    private static List<String> scenarios(MeasureRow row) {
        return row.values().stream().map(MeasureValue::scenario).toList();
    }
}
