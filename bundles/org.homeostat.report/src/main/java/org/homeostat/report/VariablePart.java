package org.homeostat.report;

import java.util.Arrays;
import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.Difference;
import org.homeostat.analysis.ScenarioPath;
import org.homeostat.analysis.VariableComparison;
import org.homeostat.analysis.Wording;
import org.homeostat.charts.ChartBuilder;
import org.homeostat.charts.ChartDrawing;
import org.homeostat.charts.LineChart;
import org.homeostat.charts.Svg;
import org.homeostat.charts.Zoom;
import org.homeostat.results.NumberText;
import org.homeostat.results.RunResult;

/** One variable of one economy: its path, its difference to the first scenario, and both at three times in a table. */
final class VariablePart {

    private static final int WIDTH = 450;
    private static final int HEIGHT = 300;
    private static final int WIDE = 920;

    private final RunResult result;
    private final ComparisonAnswer answer;
    private final VariableComparison one;
    private final String prefix;

    VariablePart(RunResult result, ComparisonAnswer answer, VariableComparison one, String prefix) {
        this.result = result;
        this.answer = answer;
        this.one = one;
        this.prefix = prefix + plain((one.economy().isEmpty() ? "world" : one.economy()) + "-" + one.variable()) + "-";
    }

    /** A name as a part of the name of a file or of an element: {@code tradeShare[Peru]} becomes tradeShare-Peru. */
    static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("-$", "");
    }

    void write(Html html) {
        ChartBuilder charts = new ChartBuilder(result);
        List<String> scenarios = answer.spec().scenarios();
        boolean differences = one.differences().stream().anyMatch(VariablePart::isSeen) && !isNothing(one.against());
        String label = one.label().isEmpty() ? one.variable() : one.label();
        html.open("article");
        html.element("h3", one.economyLabel().isEmpty() ? label : one.economyLabel() + ": " + label);
        html.open("div", "class", "pair");
        chart(html, charts.overlay(one.economy(), one.variable(), scenarios), "", differences ? WIDTH : WIDE);
        if (differences) {
            chart(html, charts.difference(one.economy(), one.variable(), scenarios), "d-", WIDTH);
        }
        html.close();
        table(html);
        html.close();
    }

    /** A difference from nothing is the level once more. */
    private static boolean isNothing(ScenarioPath path) {
        return Arrays.stream(path.values()).allMatch(value -> Math.abs(value) < NumberText.NOTHING);
    }

    private static boolean isSeen(Difference difference) {
        return Math.abs(difference.largest()) >= NumberText.NOTHING;
    }

    /** The heading above says what it shows, so the drawing doesn't. */
    private void chart(Html html, LineChart chart, String kind, int width) {
        LineChart untitled = new LineChart("", chart.subtitle().isEmpty() ? "level" : chart.subtitle(), chart.xLabel(),
                chart.yLabel(), chart.lines());
        html.open("figure");
        html.svg(Svg.element(new ChartDrawing(untitled, Zoom.all(), width, HEIGHT), prefix + kind));
        html.close();
    }

    private void table(Html html) {
        int end = answer.periods().size() - 1;
        int[] columns = end < 2 ? end == 0 ? new int[] {0} : new int[] {0, 1} : new int[] {0, end / 2, end};
        html.open("div", "class", "scroll").open("table");
        html.open("thead").open("tr").element("th", one.unit().isEmpty() ? "" : one.unit(), "scope", "col");
        for (int column : columns) {
            html.element("th", answer.periods().get(column), "scope", "col");
        }
        if (one.paths().size() > 1) {
            html.element("th", "difference in " + answer.lastPeriod(), "scope", "col");
        }
        html.close().close().open("tbody");
        int decimals = decimals();
        for (ScenarioPath path : one.paths()) {
            html.open("tr").element("th", path.label().isEmpty() ? path.scenario() : path.label(), "scope", "row");
            for (int column : columns) {
                html.element("td", NumberText.fixed(path.values()[column], decimals));
            }
            if (one.paths().size() > 1) {
                html.element("td", path == one.against() ? ""
                        : Wording.signed(one.unit(), path.last(), one.against().last()));
            }
            html.close();
        }
        html.close().close().close();
    }

    private int decimals() {
        double largest = 0;
        for (ScenarioPath path : one.paths()) {
            for (double value : path.values()) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return NumberText.isPercent(one.unit()) ? largest < 1 ? 2 : 1 : NumberText.decimals(largest);
    }
}
