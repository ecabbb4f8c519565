package org.homeostat.ui.charts.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.charts.ChartLine;
import org.homeostat.results.NumberText;
import org.homeostat.ui.charts.choice.Panel;

/**
 * The numbers of one variable of one economy.
 *
 * @param columns the labels of the scenarios
 * @param rows a line for each period
 * @param decimals digits after the point
 * @param unit the unit of the numbers
 */
record Numbers(List<String> columns, List<Row> rows, int decimals, String unit) {

    /** No numbers. */
    static final Numbers NONE = new Numbers(List.of(), List.of(), 0, "");

    static Numbers of(Panel panel, Measure measure) {
        List<ChartLine> lines = panel.chart().lines();
        List<Row> rows = new ArrayList<>();
        for (int period = 0; period < panel.periods().size(); period++) {
            double[] values = new double[lines.size()];
            double first = value(lines.get(0), period);
            for (int line = 0; line < lines.size(); line++) {
                values[line] = measure.of(value(lines.get(line), period), first);
            }
            rows.add(new Row(period, panel.periods().get(period), values));
        }
        double[] all = rows.stream().flatMapToDouble(row -> Arrays.stream(row.values())).toArray();
        return new Numbers(lines.stream().map(ChartLine::name).toList(), rows, NumberText.decimals(all),
                measure == Measure.PERCENT ? "%" : panel.unit());
    }

    private static double value(ChartLine line, int period) {
        return period < line.y().length ? line.y()[period] : Double.NaN;
    }

    /** A number as it is shown. */
    String text(double value, Measure measure) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = measure == Measure.VALUES ? NumberText.fixed(value, decimals)
                : NumberText.signed(value, decimals);
        return unit.startsWith("%") ? text + "%" : text;
    }

    /** Lines of tab-separated numbers with all their digits, as spreadsheets take them. */
    String tabular(List<Row> chosen) {
        StringBuilder text = new StringBuilder("period");
        columns.forEach(column -> text.append('\t').append(column));
        for (Row row : chosen) {
            text.append('\n').append(row.period());
            for (double value : row.values()) {
                text.append('\t').append(Double.isNaN(value) ? "" : Double.toString(value));
            }
        }
        return text.append('\n').toString();
    }
}
