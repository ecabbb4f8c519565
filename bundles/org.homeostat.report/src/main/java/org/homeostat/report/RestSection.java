package org.homeostat.report;

import java.util.List;
import org.homeostat.analysis.rest.Mode;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.analysis.rest.RestPoint;
import org.homeostat.analysis.rest.RestValue;
import org.homeostat.results.NumberText;

/** Where a scenario comes to rest. */
final class RestSection {

    private static final int MOST_MODES = 5;

    private final RestAnswer answer;
    private final int number;

    RestSection(RestAnswer answer, int number) {
        this.answer = answer;
        this.number = number;
    }

    void write(Html html) {
        html.open("section", "id", "rest-" + number).element("h2", title());
        html.element("p", answer.sentence());
        answer.point().ifPresent(point -> point(html, point));
        html.close();
    }

    String title() {
        return answer.label().isEmpty() ? answer.name() : answer.label();
    }

    private static void point(Html html, RestPoint point) {
        HtmlTable values = new HtmlTable(html, "summary", "The rest point; the largest error left in an equation is "
                + NumberText.of(point.residual()), List.of("", "value"));
        for (RestValue value : point.values()) {
            values.row(List.of(value.economyLabel().isEmpty() ? value.label()
                    : value.economyLabel() + ": " + value.label(), NumberText.withUnit(value.value(), value.unit())));
        }
        values.close();
        if (!point.modes().isEmpty()) {
            HtmlTable modes = new HtmlTable(html, "summary", "How deviations move, the slowest first",
                    List.of("", "growth per year", "halves or doubles in years", "swings once in years"));
            for (int index = 0; index < Math.min(MOST_MODES, point.modes().size()); index++) {
                Mode mode = point.modes().get(index);
                modes.row(List.of(Integer.toString(index + 1), NumberText.of(mode.growth()),
                        mode.lasts() ? "never" : NumberText.of(mode.halving()),
                        mode.swings() ? NumberText.of(mode.cycle()) : ""));
            }
            modes.close();
        }
    }
}
