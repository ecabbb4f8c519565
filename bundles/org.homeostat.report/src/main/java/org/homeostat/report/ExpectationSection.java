package org.homeostat.report;

import java.util.List;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.results.NumberText;

/** What the model expects of itself, and what was found. */
final class ExpectationSection {

    private final List<ExpectationResult> results;

    ExpectationSection(List<ExpectationResult> results) {
        this.results = results;
    }

    boolean isThere() {
        return !results.isEmpty();
    }

    void write(Html html) {
        if (!isThere()) {
            return;
        }
        long failed = results.stream().filter(one -> !one.passed()).count();
        html.open("section", "id", "expectations").element("h2", "What the model expects of itself");
        html.element("p",
                failed == 0 ? "All " + results.size() + " hold." : failed + " of " + results.size() + " fail.",
                "class", "note");
        HtmlTable table = new HtmlTable(html, "texts", "",
                List.of("expectation", "found", "expected", "difference", ""));
        for (ExpectationResult one : results) {
            boolean figures = !Double.isNaN(one.found()) && !one.condition();
            table.row(List.of(one.title(),
                    figures ? NumberText.withUnit(one.found(), one.unit()) : one.passed() ? "" : one.message(),
                    figures ? NumberText.withUnit(one.expected(), one.unit()) : "",
                    figures ? NumberText.signed(one.difference()) : "", one.passed() ? "holds" : "fails"));
        }
        table.close();
        html.close();
    }
}
