package org.homeostat.report;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.Elsewhere;
import org.homeostat.analysis.ScenarioPath;
import org.homeostat.analysis.VariableComparison;
import org.homeostat.analysis.Wording;
import org.homeostat.charts.ChartBuilder;
import org.homeostat.charts.GridDrawing;
import org.homeostat.charts.Svg;
import org.homeostat.results.RunResult;

/** One question: what was asked, the answer in sentences, a table of the end, and a part for each variable. */
final class AnswerSection {

    private static final int WIDTH = 920;
    private static final int MOST_SENTENCES = 4;

    private final RunResult result;
    private final ComparisonAnswer answer;
    private final int number;

    AnswerSection(RunResult result, ComparisonAnswer answer, int number) {
        this.result = result;
        this.answer = answer;
        this.number = number;
    }

    void write(Html html) {
        html.open("section", "id", "question-" + number);
        html.element("h2", Report.label(answer));
        if (!answer.results().isEmpty()) {
            paths(html);
        }
        if (!answer.measures().isEmpty()) {
            MeasureSection.table(html, answer.measures());
        }
        html.close();
    }

    private void paths(Html html) {
        List<VariableComparison> focus = answer.of(answer.focus());
        html.element("p", asked(), "class", "asked");
        sentences(html);
        new SummaryTable(answer, focus).write(html);
        for (VariableComparison one : focus) {
            new VariablePart(result, answer, one, "q" + number + "-").write(html);
        }
        world(html);
        elsewhere(html);
    }

    /** The answer for the variables that move, but for the one that the head of the page speaks of. */
    private void sentences(Html html) {
        List<String> sentences = answer.sentences(answer.focus()).stream()
                .filter(sentence -> !sentence.equals(answer.sentence())).limit(MOST_SENTENCES).toList();
        if (!sentences.isEmpty()) {
            html.open("ul", "class", "answer");
            sentences.forEach(sentence -> html.element("li", sentence));
            html.close();
        }
    }

    private String asked() {
        List<ScenarioPath> paths = answer.results().get(0).paths();
        String scenarios = paths.stream().map(Wording::name).collect(Collectors.joining(", "));
        String against = paths.size() > 1 ? " Everything is held against " + Wording.name(paths.get(0)) + "." : "";
        List<String> names = answer.economies().stream().filter(name -> !name.isEmpty()).map(this::economy).toList();
        String place = names.isEmpty() ? ""
                : names.size() == 1 ? " In " + names.get(0) + "."
                        : " In " + names.get(0) + " first, then in " + String.join(", ", names.subList(1, names.size()))
                                + ".";
        return "Compared: " + scenarios + ", from " + answer.periods().get(0) + " to " + answer.lastPeriod() + "."
                + against + place;
    }

    private String economy(String name) {
        return answer.of(name).get(0).economyLabel();
    }

    private void world(Html html) {
        if (!answer.focus().isEmpty()) {
            for (VariableComparison one : answer.of("")) {
                new VariablePart(result, answer, one, "q" + number + "-").write(html);
            }
        }
    }

    private void elsewhere(Html html) {
        List<String> others = answer.economies().stream()
                .filter(name -> !name.isEmpty() && !name.equals(answer.focus())).toList();
        if (others.isEmpty()) {
            return;
        }
        html.element("h3", others.size() == 1 ? "In " + economy(others.get(0)) : "In the other economies");
        ChartBuilder charts = new ChartBuilder(result);
        for (String variable : answer.variables()) {
            List<String> having = others.stream().filter(economy -> answer.of(economy).stream()
                    .anyMatch(one -> one.variable().equals(variable))).toList();
            if (!having.isEmpty()) {
                html.open("figure", "class", "wide");
                boolean differences = answer.spec().scenarios().size() > 1;
                html.svg(Svg.element(new GridDrawing(differences
                        ? charts.differenceGrid(variable, having, answer.spec().scenarios())
                        : charts.grid(variable, having, answer.spec().scenarios()), WIDTH),
                        "q" + number + "-others-" + VariablePart.plain(variable) + "-"));
                sentences(html, variable);
                html.close();
            }
        }
    }

    private void sentences(Html html, String variable) {
        Elsewhere elsewhere = new Elsewhere(answer, variable);
        html.open("figcaption").open("ul");
        for (int alternative = 0; alternative < answer.spec().scenarios().size() - 1; alternative++) {
            html.element("li", elsewhere.sentence(alternative));
        }
        html.close().close();
    }
}
