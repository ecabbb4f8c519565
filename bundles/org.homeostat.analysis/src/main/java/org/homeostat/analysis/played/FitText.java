package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.analysis.fit.FitAnswer;
import org.homeostat.analysis.fit.FitParameter;
import org.homeostat.results.NumberText;

/** Fits in words, tables and figures. */
public final class FitText {

    private FitText() {
    }

    /**
     * The answer.
     *
     * @param name name of the question
     * @param label what a reader sees for it
     * @param answer what was found
     * @param observations what each figure observed is, {@code Chile.output 2021}
     * @return the answer
     */
    public static PlayedAnswer of(String name, String label, FitAnswer answer, List<String> observations) {
        List<String> found = new ArrayList<>();
        PlainTable.Filling table = PlainTable.titled("Parameters",
                List.of("", "value", "standard error", "between", "begun at"));
        for (int at = 0; at < answer.parameters().size(); at++) {
            FitParameter one = answer.parameters().get(at);
            String value = NumberText.withUnit(answer.values()[at], one.unit());
            String error = error(answer, at);
            found.add(one.name() + " " + value + (error.startsWith("±") ? " " + error : " (" + error + ")"));
            table.row(List.of(one.name(), value, error, NumberText.withUnit(one.lower(), one.unit()) + " and "
                    + NumberText.withUnit(one.upper(), one.unit()), NumberText.withUnit(one.start(), one.unit())));
        }
        List<String> sentences = List.of("Closest to the " + observations.size() + " figures observed: "
                + Sentences.list(found) + ".", answer.statement(),
                answer.agreeing() + " of " + answer.starts() + " starts lead there.");
        return new PlayedAnswer(name, "fit", label, sentences, List.of(table.done(), residuals(answer, observations)),
                List.of(), figures(answer, observations));
    }

    private static String error(FitAnswer answer, int at) {
        double error = answer.errors()[at];
        return answer.atBound()[at] ? "at its bound"
                : Double.isInfinite(error) ? "not told by the data"
                        : Double.isNaN(error) ? "no figures to spare" : "± " + NumberText.of(error);
    }

    private static PlainTable residuals(FitAnswer answer, List<String> observations) {
        PlainTable.Filling rows = PlainTable.titled("Root mean square of what is left: "
                + NumberText.of(answer.rootMeanSquare()), List.of("", "observed", "model", "left"));
        for (int at = 0; at < observations.size(); at++) {
            rows.row(List.of(observations.get(at), NumberText.of(answer.observed()[at]),
                    NumberText.of(answer.fitted()[at]),
                    NumberText.signed(answer.observed()[at] - answer.fitted()[at])));
        }
        return rows.done();
    }

    private static Map<String, Object> figures(FitAnswer answer, List<String> observations) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("parameters", answer.parameters().stream().map(FitParameter::name).toList());
        figures.put("units", answer.parameters().stream().map(FitParameter::unit).toList());
        figures.put("values", answer.values());
        figures.put("standardErrors", answer.errors());
        List<Boolean> atBound = new ArrayList<>();
        for (boolean one : answer.atBound()) {
            atBound.add(one);
        }
        figures.put("atBound", atBound);
        figures.put("sumOfSquares", answer.sumOfSquares());
        figures.put("rootMeanSquare", answer.rootMeanSquare());
        figures.put("notIdentified", answer.unknown().stream().map(FitAnswer.Unknown::names).toList());
        figures.put("observations", observations);
        figures.put("observed", answer.observed());
        figures.put("fitted", answer.fitted());
        figures.put("starts", answer.starts());
        figures.put("agreeing", answer.agreeing());
        return figures;
    }
}
