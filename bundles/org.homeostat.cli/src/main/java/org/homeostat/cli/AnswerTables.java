package org.homeostat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.ScenarioPath;
import org.homeostat.analysis.VariableComparison;
import org.homeostat.analysis.Wording;
import org.homeostat.results.NumberText;

/** The tables that answers are printed as. */
final class AnswerTables {

    private static final int PERIODS = 5;

    private AnswerTables() {
    }

    /** A scenario a row under each variable, some periods as columns, and the difference at the end. */
    static TextTable paths(ComparisonAnswer answer, List<VariableComparison> shown) {
        List<Integer> columns = columns(answer.periods().size());
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(column -> head.add(answer.periods().get(column)));
        head.add("difference");
        TextTable table = new TextTable(head);
        for (VariableComparison one : shown) {
            List<String> title = new ArrayList<>(List.of(title(one, shown) + unit(one)));
            columns.forEach(column -> title.add(""));
            title.add("");
            table.row(title);
            int decimals = decimals(one, columns);
            for (ScenarioPath path : one.paths()) {
                List<String> row = new ArrayList<>(List.of("  " + label(path)));
                columns.forEach(column -> row.add(NumberText.fixed(path.values()[column], decimals)));
                row.add(path == one.against() ? "" : Wording.signed(one.unit(), path.last(), one.against().last()));
                table.row(row);
            }
        }
        return table;
    }

    /** A variable a row: the level in the first scenario, and the others' differences to it. */
    static TextTable ends(List<VariableComparison> shown) {
        List<String> head = new ArrayList<>(List.of(""));
        shown.get(0).paths().forEach(path -> head.add(label(path)));
        TextTable table = new TextTable(head);
        for (VariableComparison one : shown) {
            boolean percent = one.unit().equals("%");
            List<String> row = new ArrayList<>(List.of(title(one, shown) + (percent ? "" : unit(one))));
            double level = one.against().last();
            row.add(percent ? NumberText.withUnit(level, "%") : NumberText.of(level));
            one.paths().stream().skip(1)
                    .forEach(path -> row.add(Wording.signed(one.unit(), path.last(), one.against().last())));
            table.row(row);
        }
        return table;
    }

    /** A variable a row, some periods as columns, for one scenario alone. */
    static TextTable levels(ComparisonAnswer answer, List<VariableComparison> shown) {
        List<Integer> columns = columns(answer.periods().size());
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(column -> head.add(answer.periods().get(column)));
        TextTable table = new TextTable(head);
        for (VariableComparison one : shown) {
            List<String> row = new ArrayList<>(List.of(title(one, shown) + unit(one)));
            int decimals = decimals(one, columns);
            columns.forEach(column -> row.add(NumberText.fixed(one.against().values()[column], decimals)));
            table.row(row);
        }
        return table;
    }

    /** The first period, the last, and some in the middle. */
    private static List<Integer> columns(int periods) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int column = 0; column < PERIODS; column++) {
            columns.add((int) Math.round((periods - 1) * (double) column / (PERIODS - 1)));
        }
        return List.copyOf(columns);
    }

    private static int decimals(VariableComparison one, List<Integer> columns) {
        double[] values = one.paths().stream()
                .flatMapToDouble(path -> columns.stream().mapToDouble(column -> path.values()[column])).toArray();
        int decimals = NumberText.decimals(values);
        return NumberText.isPercent(one.unit()) ? Math.min(2, decimals) : decimals;
    }

    private static String title(VariableComparison one, List<VariableComparison> shown) {
        String label = one.label().isEmpty() ? one.variable() : one.label();
        boolean alone = shown.stream().allMatch(other -> other.economy().equals(one.economy()));
        return one.economyLabel().isEmpty() || alone ? label : one.economyLabel() + ": " + label;
    }

    private static String unit(VariableComparison one) {
        return one.unit().isEmpty() ? "" : ", " + one.unit();
    }

    private static String label(ScenarioPath path) {
        return path.label().isEmpty() ? path.scenario() : path.label();
    }
}
