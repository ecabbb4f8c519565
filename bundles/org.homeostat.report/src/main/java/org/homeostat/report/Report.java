package org.homeostat.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.Overview;
import org.homeostat.results.RunResult;

/**
 * A run as one page of HTML that carries its style and its charts: the answers first, then what they rest on, at last
 * how to get them again.
 */
public final class Report {

    private static final int VARIABLES_UNASKED = 12;

    private final RunResult result;
    private final List<ComparisonAnswer> answers;
    private final ReportContext context;

    /**
     * A report.
     *
     * @param result the run
     * @param answers the answers to its questions; where there are none, all scenarios are shown side by side
     * @param context what else a reader is to know
     */
    public Report(RunResult result, List<ComparisonAnswer> answers, ReportContext context) {
        this.result = result;
        this.answers = shown(result, answers);
        this.context = context;
    }

    /** The answers, or an overview of the run where nothing was asked. */
    static List<ComparisonAnswer> shown(RunResult result, List<ComparisonAnswer> answers) {
        return answers.isEmpty()
                ? List.of(Comparison.of(result, Overview.of(result, "What the scenarios give", VARIABLES_UNASKED)))
                : List.copyOf(answers);
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
        for (int index = 0; index < answers.size(); index++) {
            new AnswerSection(result, answers.get(index), index + 1).write(html);
        }
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
        for (ComparisonAnswer answer : answers) {
            html.open("li");
            if (answers.size() > 1) {
                html.element("b", label(answer)).text(" ");
            }
            html.element("span", answer.sentence());
            html.close();
        }
        html.close();
        html.element("p", "These figures come from a model: they say what follows from the assumptions below. "
                + "Differences between scenarios are safer to read than levels.", "class", "note");
        contents(html);
        html.close();
    }

    private void contents(Html html) {
        html.open("nav").open("ol");
        for (int index = 0; index < answers.size(); index++) {
            link(html, "question-" + (index + 1), label(answers.get(index)));
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
