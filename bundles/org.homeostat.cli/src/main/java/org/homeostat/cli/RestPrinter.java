package org.homeostat.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.analysis.rest.Mode;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.analysis.rest.RestPoint;
import org.homeostat.analysis.rest.RestValue;
import org.homeostat.results.NumberText;

/** Prints where a scenario comes to rest: sentences, the values, how deviations move. */
final class RestPrinter {

    private static final int SCREEN = 30;
    private static final int MOST_MODES = 4;

    private final PrintStream out;
    private final int width;

    RestPrinter(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(RestAnswer answer) {
        boolean named = !answer.label().isEmpty() && !answer.label().equals(answer.name());
        Headings.print(out, named ? answer.label() + " (" + answer.name() + ")" : answer.name());
        Words.wrap(answer.sentence(), width).forEach(out::println);
        answer.point().ifPresent(this::print);
    }

    private void print(RestPoint point) {
        out.println();
        TextTable table = new TextTable(List.of("", "at rest"));
        boolean alone = point.values().stream().map(RestValue::economy).distinct().count() == 1;
        for (RestValue value : point.values().stream().limit(SCREEN).toList()) {
            String owner = alone || value.economyLabel().isEmpty() ? "" : value.economyLabel() + ": ";
            table.row(List.of(owner + value.label(), NumberText.withUnit(value.value(), value.unit())));
        }
        table.print(out);
        if (point.values().size() > SCREEN) {
            out.println("and " + (point.values().size() - SCREEN) + " more; all of them: --json FILE");
        }
        out.println();
        out.println("Largest error left in an equation: " + NumberText.of(point.residual()));
        if (!point.modes().isEmpty()) {
            out.println("Slowest deviations, growth per year: " + point.modes().stream().limit(MOST_MODES)
                    .map(RestPrinter::mode).collect(Collectors.joining("; ")));
        }
    }

    private static String mode(Mode mode) {
        return NumberText.of(mode.growth())
                + (mode.swings() ? " with a swing of " + NumberText.of(mode.cycle()) + " years" : "");
    }
}
