package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.Elsewhere;
import org.homeostat.analysis.VariableComparison;

/**
 * Prints answers for people: a sentence, then one table that fits on a screen. Paths over time where there are few
 * enough, and else where everything ends; what is left out is said, with where to find it.
 */
final class AnswerPrinter {

    private static final int SCREEN = 26;

    private final PrintStream out;
    private final int width;

    AnswerPrinter(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(ComparisonAnswer answer) {
        String label = answer.spec().label().isEmpty() ? answer.spec().name() : answer.spec().label();
        boolean named = !answer.spec().name().isEmpty() && !answer.spec().name().equals(label);
        String title = label + (named ? " (" + answer.spec().name() + ")" : "");
        Headings.print(out, title);
        Words.wrap(answer.sentence(), width).forEach(out::println);
        out.println();
        if (!answer.results().isEmpty()) {
            paths(answer);
        }
        if (!answer.measures().isEmpty()) {
            new MeasurePrinter(out).print(answer.measures());
        }
    }

    private void paths(ComparisonAnswer answer) {
        List<VariableComparison> shown = shown(answer);
        if (shown.get(0).paths().size() == 1) {
            AnswerTables.levels(answer, shown).print(out);
        } else if (shown.size() * (shown.get(0).paths().size() + 1) <= SCREEN) {
            AnswerTables.paths(answer, shown).print(out);
        } else {
            out.println(
                    "In " + answer.lastPeriod() + ": the first scenario's level, and how far the others are from it");
            out.println();
            AnswerTables.ends(shown).print(out);
        }
        rest(answer, shown);
    }

    /** All parts where they fit on a screen, and else those on the economy of most interest and on the world. */
    private static List<VariableComparison> shown(ComparisonAnswer answer) {
        if (answer.results().size() <= SCREEN) {
            return byEconomy(answer);
        }
        List<VariableComparison> shown = new ArrayList<>(answer.of(answer.focus()));
        if (!answer.focus().isEmpty()) {
            shown.addAll(answer.of(""));
        }
        return shown.subList(0, Math.min(SCREEN, shown.size()));
    }

    private static List<VariableComparison> byEconomy(ComparisonAnswer answer) {
        return answer.economies().stream().flatMap(economy -> answer.of(economy).stream()).toList();
    }

    private void rest(ComparisonAnswer answer, List<VariableComparison> shown) {
        out.println();
        if (shown.size() < answer.results().size()) {
            Elsewhere elsewhere = new Elsewhere(answer, shown.get(0).variable());
            int alternatives = shown.get(0).differences().size();
            if (alternatives > 0 && !elsewhere.sentence(0).isEmpty()) {
                out.println(shown.get(0).label() + " elsewhere:");
                for (int alternative = 0; alternative < alternatives; alternative++) {
                    Words.wrap(elsewhere.sentence(alternative), width - 2).forEach(line -> out.println("  " + line));
                }
            }
            out.println("Not shown: " + (answer.results().size() - shown.size()) + " more variables and economies.");
        }
        out.println("All periods: --csv FILE. Charts and a report: --out DIR.");
    }
}
