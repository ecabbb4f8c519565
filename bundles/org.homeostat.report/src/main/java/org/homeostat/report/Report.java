package org.homeostat.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.Overview;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.results.RunResult;

/**
 * A run as one page of HTML that carries its style and its charts: the answers first, then what they rest on, at last
 * how to get them again.
 */
public final class Report {

    private static final int VARIABLES_UNASKED = 12;

    private final RunResult result;
    private final Answers answers;
    private final List<ComparisonAnswer> comparisons;
    private final ReportContext context;

    /**
     * A report.
     *
     * @param result the run
     * @param answers what it answers; where no question is among it, all scenarios are shown side by side
     * @param context what else a reader is to know
     */
    public Report(RunResult result, Answers answers, ReportContext context) {
        this.result = result;
        this.answers = answers;
        this.comparisons = shown(result, answers);
        this.context = context;
    }

    /** The comparisons, or an overview of the run where nothing was asked. */
    static List<ComparisonAnswer> shown(RunResult result, Answers answers) {
        return answers.noQuestions()
                ? List.of(Comparison.of(result, Overview.of(result, "What the scenarios give", VARIABLES_UNASKED)))
                : answers.comparisons();
    }

    /**
     * The page.
     *
     * @return HTML that is well-formed XML too, the same each time
     */
    public String html() {
        Html html = new Html();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head");
        html.open("meta", "charset", "utf-8").close();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").close();
        html.element("title", context.title());
        html.style(css());
        html.close();
        html.open("body");
        head(html);
        html.open("main");
        for (int index = 0; index < comparisons.size(); index++) {
            new AnswerSection(result, comparisons.get(index), index + 1).write(html);
        }
        for (int index = 0; index < answers.rests().size(); index++) {
            new RestSection(answers.rests().get(index), index + 1).write(html);
        }
        for (int index = 0; index < answers.played().size(); index++) {
            new PlayedSection(answers.played().get(index), index + 1).write(html);
        }
        measures().write(html);
        new AccountsSection(answers.accounts()).write(html);
        new ExpectationSection(answers.expectations()).write(html);
        new ScenarioSection(context, result).write(html);
        new AssumptionSection(context.assumptions()).write(html);
        new SourceSection(result.provenance().sources()).write(html);
        new ProvenanceSection(result.provenance(), context).write(html);
        html.close();
        html.close();
        html.close();
        return html.page();
    }

    private void head(Html html) {
        html.open("header");
        html.element("p", "Homeostat · a simulation report", "class", "kicker");
        html.element("h1", context.title());
        html.open("ul", "class", "headlines");
        boolean several = comparisons.size() + answers.rests().size() + answers.played().size() > 1;
        comparisons.forEach(answer -> headline(html, several ? label(answer) : "", answer.sentence()));
        for (RestAnswer answer : answers.rests()) {
            headline(html, several ? new RestSection(answer, 0).title() : "", answer.sentence());
        }
        answers.played().forEach(answer -> headline(html, several ? answer.label() : "", answer.sentences().get(0)));
        html.close();
        answers.unanswered().forEach(sentence -> html.element("p", sentence + ".", "class", "note"));
        html.element("p", "These figures come from a model: they say what follows from the assumptions below. "
                + "Differences between scenarios are safer to read than levels.", "class", "note");
        contents(html);
        html.close();
    }

    private static void headline(Html html, String label, String sentence) {
        html.open("li");
        if (!label.isEmpty()) {
            html.element("b", label).text(" ");
        }
        html.element("span", sentence).close();
    }

    private MeasureSection measures() {
        return new MeasureSection(MeasureRow.of(answers.measures()));
    }

    private void contents(Html html) {
        html.open("nav").open("ol");
        for (int index = 0; index < comparisons.size(); index++) {
            link(html, "question-" + (index + 1), label(comparisons.get(index)));
        }
        for (int index = 0; index < answers.rests().size(); index++) {
            link(html, "rest-" + (index + 1), new RestSection(answers.rests().get(index), 0).title());
        }
        for (int index = 0; index < answers.played().size(); index++) {
            link(html, "played-" + (index + 1), answers.played().get(index).label());
        }
        if (measures().isThere()) {
            link(html, "measures", "Measures");
        }
        if (!answers.accounts().isEmpty()) {
            link(html, "accounts", "Who owns, owes and pays what");
        }
        if (!answers.expectations().isEmpty()) {
            link(html, "expectations", "What the model expects of itself");
        }
        if (new ScenarioSection(context, result).isThere()) {
            link(html, "scenarios", "What the scenarios assume");
        }
        if (!context.assumptions().isEmpty()) {
            link(html, "assumptions", "Figures that are assumed");
        }
        if (!result.provenance().sources().isEmpty()) {
            link(html, "sources", "Where the data is from");
        }
        link(html, "again", "How to get the same results");
        html.close().close();
    }

    private static void link(Html html, String place, String text) {
        html.open("li").element("a", text, "href", "#" + place).close();
    }

    static String label(ComparisonAnswer answer) {
        return answer.spec().label().isEmpty() ? answer.spec().name() : answer.spec().label();
    }

    private static String css() {
        try (InputStream in = Report.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException neverInAJar) {
            throw new UncheckedIOException(neverInAJar);
        }
    }
}
