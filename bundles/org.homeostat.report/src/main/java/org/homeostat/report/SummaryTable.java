package org.homeostat.report;

import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.ScenarioPath;
import org.homeostat.analysis.VariableComparison;
import org.homeostat.analysis.Wording;
import org.homeostat.results.NumberText;

/** Where all variables of an economy end: the level in the first scenario, and the others' differences to it. */
final class SummaryTable {

    private final ComparisonAnswer answer;
    private final List<VariableComparison> variables;

    SummaryTable(ComparisonAnswer answer, List<VariableComparison> variables) {
        this.answer = answer;
        this.variables = variables;
    }

    void write(Html html) {
        List<ScenarioPath> paths = variables.get(0).paths();
        String place = variables.get(0).economyLabel();
        html.open("div", "class", "scroll").open("table", "class", "summary");
        html.element("caption", (place.isEmpty() ? "" : place + " ") + "in " + answer.lastPeriod()
                + (paths.size() > 1 ? ": the level in the first scenario, and how far the others are from it" : ""));
        html.open("thead").open("tr");
        html.element("th", "", "scope", "col");
        for (ScenarioPath path : paths) {
            html.element("th", path.label().isEmpty() ? path.scenario() : path.label(), "scope", "col");
        }
        html.close().close();
        html.open("tbody");
        for (VariableComparison one : variables) {
            html.open("tr");
            html.open("th", "scope", "row").text(one.label().isEmpty() ? one.variable() : one.label());
            if (!one.unit().isEmpty() && !one.unit().equals("%")) {
                html.text(" ").element("span", one.unit(), "class", "unit");
            }
            html.close();
            html.element("td", level(one));
            for (int index = 1; index < one.paths().size(); index++) {
                difference(html, one, index);
            }
            html.close();
        }
        html.close().close().close();
    }

    private static String level(VariableComparison one) {
        double value = one.against().last();
        return NumberText.isPercent(one.unit()) ? NumberText.withUnit(value, one.unit().equals("%") ? "%" : "")
                : NumberText.of(value);
    }

    private static void difference(Html html, VariableComparison one, int index) {
        boolean none = Wording.isNothing(one, one.differences().get(index - 1));
        String direction = none ? "same" : one.differences().get(index - 1).last() > 0 ? "up" : "down";
        html.element("td", Wording.signed(one.unit(), one.paths().get(index).last(), one.against().last()), "class",
                direction);
    }
}
