package org.homeostat.cli;

import java.io.PrintStream;
import java.util.List;
import org.homeostat.analysis.played.PlainTable;
import org.homeostat.analysis.played.PlayedAnswer;

/** Prints games, coalitions and other answers of many runs: sentences, then the tables. */
final class PlayedPrinter {

    private static final int SCREEN = 40;

    private final PrintStream out;
    private final int width;

    PlayedPrinter(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(PlayedAnswer answer) {
        boolean named = !answer.label().isEmpty() && !answer.label().equals(answer.name());
        Headings.print(out, named ? answer.label() + " (" + answer.name() + ")" : answer.name());
        answer.sentences().forEach(sentence -> Words.wrap(sentence, width).forEach(out::println));
        answer.tables().forEach(this::print);
    }

    private void print(PlainTable table) {
        out.println();
        out.println(table.title());
        TextTable text = new TextTable(table.headers());
        table.rows().stream().limit(SCREEN).forEach(row -> text.row(List.copyOf(row)));
        text.print(out);
        if (table.rows().size() > SCREEN) {
            out.println("and " + (table.rows().size() - SCREEN) + " more; all of them: --json FILE");
        }
    }
}
