package org.homeostat.cli;

import java.io.PrintStream;
import java.util.List;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.results.NumberText;

/** Prints expectations and what was found. */
final class ExpectationPrinter {

    private static final int LABEL_WIDTH = 60;

    private final PrintStream out;

    ExpectationPrinter(PrintStream out) {
        this.out = out;
    }

    void print(List<ExpectationResult> results) {
        long passed = results.stream().filter(ExpectationResult::passed).count();
        Headings.print(out, "Expectations: " + (passed == results.size() ? "all " + passed + " hold"
                : results.size() - passed + " of " + results.size() + " fail"));
        TextTable table = new TextTable(List.of("", "found", "expected", "difference", ""), LABEL_WIDTH);
        for (ExpectationResult one : results) {
            boolean figures = !Double.isNaN(one.found()) && !one.condition();
            table.row(List.of(one.title(), figures ? NumberText.withUnit(one.found(), one.unit()) : "",
                    figures ? NumberText.withUnit(one.expected(), one.unit()) : "",
                    figures ? NumberText.signed(one.difference()) : "", one.passed() ? "holds" : "fails"));
        }
        table.print(out);
    }
}
