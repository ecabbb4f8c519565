package org.homeostat.cli;

import java.io.PrintStream;
import java.util.List;
import org.homeostat.results.SourceNote;
import org.homeostat.session.Assumption;

/** Prints the figures that results rest on: those that the model writes down itself, and those that are from data. */
final class AssumptionPrinter {

    private final PrintStream out;
    private final int width;

    AssumptionPrinter(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(List<Assumption> assumptions, List<SourceNote> sources) {
        Headings.print(out, "Figures that are assumed");
        for (Assumption one : assumptions) {
            String owner = one.economy().isEmpty() ? "" : one.economy() + ".";
            String comment = one.comment().isEmpty() ? "" : ". " + one.comment();
            print(owner + one.name() + " = " + one.value()
                    + (one.label().equals(one.name()) ? "" : ", " + one.label()) + comment);
        }
        if (sources.isEmpty()) {
            return;
        }
        out.println();
        Headings.print(out, "Figures from data");
        for (SourceNote one : sources) {
            print(one.dataset() + "[" + one.key() + "]: " + (one.text().isEmpty() ? one.file() : one.text())
                    + (one.vintage().isEmpty() ? "" : ", as of " + one.vintage())
                    + (one.licence().isEmpty() ? "" : ", " + one.licence()));
        }
    }

    private void print(String text) {
        List<String> lines = Words.wrap(text, width - 4);
        out.println("  " + lines.get(0));
        lines.stream().skip(1).forEach(line -> out.println("      " + line));
    }
}
