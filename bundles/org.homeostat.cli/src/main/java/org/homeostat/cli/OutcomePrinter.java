package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.Overview;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.session.RunOutcome;

/** Prints what a run gave for people: the answers first, then measures and expectations, an empty line between two. */
final class OutcomePrinter {

    private static final int VARIABLES_UNASKED = 20;

    private final PrintStream out;
    private final int width;

    OutcomePrinter(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(RunOutcome outcome) {
        List<Runnable> parts = parts(outcome);
        for (int index = 0; index < parts.size(); index++) {
            if (index > 0) {
                out.println();
            }
            parts.get(index).run();
        }
    }

    private List<Runnable> parts(RunOutcome outcome) {
        Answers answers = outcome.answers();
        List<Runnable> parts = new ArrayList<>();
        AnswerPrinter comparisons = new AnswerPrinter(out, width);
        if (answers.noQuestions()) {
            parts.add(() -> comparisons.print(Comparison.of(outcome.result(),
                    Overview.of(outcome.result(), "What the scenarios give", VARIABLES_UNASKED))));
        }
        answers.comparisons().forEach(answer -> parts.add(() -> comparisons.print(answer)));
        answers.rests().forEach(answer -> parts.add(() -> new RestPrinter(out, width).print(answer)));
        answers.played().forEach(answer -> parts.add(() -> new PlayedPrinter(out, width).print(answer)));
        List<MeasureRow> measures = MeasureRow.of(answers.measures()).stream()
                .filter(row -> answers.comparisons().stream().noneMatch(one -> one.measures().contains(row))).toList();
        if (!measures.isEmpty()) {
            parts.add(() -> measures(measures));
        }
        if (!answers.expectations().isEmpty()) {
            parts.add(() -> new ExpectationPrinter(out).print(answers.expectations()));
        }
        if (!answers.unanswered().isEmpty()) {
            parts.add(() -> answers.unanswered().forEach(sentence -> out.println(sentence + ".")));
        }
        return parts;
    }

    private void measures(List<MeasureRow> rows) {
        Headings.print(out, "Measures");
        new MeasurePrinter(out).print(rows);
    }
}
