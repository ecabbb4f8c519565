package org.homeostat.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.homeostat.analysis.accounts.AccountsJson;
import org.homeostat.analysis.expect.ExpectationsJson;
import org.homeostat.analysis.measure.MeasureRow;
import org.homeostat.analysis.measure.MeasuresJson;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.analysis.played.PlayedJson;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.analysis.rest.RestJson;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.homeostat.results.files.AtomicFile;
import org.homeostat.results.json.JsonDocument;
import org.homeostat.results.json.ProvenanceJson;

/**
 * The answers of a run as JSON: by question, or by scenario where nothing was asked. Numbers have all the digits that
 * are needed to get the same bits back.
 */
public final class AnswersJson {

    private AnswersJson() {
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param result the run
     * @param answers what it answers
     * @param file where to
     * @throws IOException where the file can't be written
     */
    public static void write(RunResult result, Answers answers, Path file) throws IOException {
        AtomicFile.write(file, out -> write(result, answers, out));
    }

    /**
     * Writes the document to a stream.
     *
     * @param result the run
     * @param answers what it answers
     * @param out where to; it is not closed
     * @throws IOException where the stream fails
     */
    public static void write(RunResult result, Answers answers, OutputStream out) throws IOException {
        JsonDocument.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("version", result.provenance().version());
            ProvenanceJson.write(json, result.provenance());
            if (answers.noQuestions()) {
                json.writeArrayFieldStart("scenarios");
                for (ScenarioResult scenario : result.scenarios()) {
                    scenario(json, scenario);
                }
            } else {
                json.writeArrayFieldStart("questions");
                for (ComparisonAnswer answer : answers.comparisons()) {
                    question(json, answer);
                }
                for (RestAnswer answer : answers.rests()) {
                    RestJson.write(json, answer);
                }
                for (PlayedAnswer answer : answers.played()) {
                    PlayedJson.write(json, answer);
                }
            }
            json.writeEndArray();
            MeasuresJson.write(json, MeasureRow.of(answers.measures()));
            ExpectationsJson.write(json, answers.expectations());
            AccountsJson.write(json, answers.accounts());
            JsonDocument.texts(json, "unanswered", answers.unanswered());
            json.writeEndObject();
        });
    }

    private static void question(JsonGenerator json, ComparisonAnswer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", answer.spec().name());
        json.writeStringField("kind", "compare");
        json.writeStringField("label", answer.spec().label());
        json.writeStringField("sentence", answer.sentence());
        JsonDocument.texts(json, "scenarios", answer.spec().scenarios());
        JsonDocument.texts(json, "periods", answer.periods());
        json.writeArrayFieldStart("results");
        for (VariableComparison one : answer.results()) {
            comparison(json, one);
        }
        json.writeEndArray();
        MeasuresJson.write(json, answer.measures());
        json.writeEndObject();
    }

    private static void comparison(JsonGenerator json, VariableComparison one) throws IOException {
        json.writeStartObject();
        names(json, one.economy(), one.variable(), one.label(), one.unit());
        json.writeObjectFieldStart("series");
        for (ScenarioPath path : one.paths()) {
            JsonDocument.numbers(json, path.scenario(), path.values());
        }
        json.writeEndObject();
        json.writeStringField("against", one.against().scenario());
        json.writeObjectFieldStart("differences");
        for (Difference difference : one.differences()) {
            json.writeObjectFieldStart(difference.scenario());
            JsonDocument.number(json, "last", difference.last());
            JsonDocument.number(json, "lastPercent", difference.lastPercent());
            JsonDocument.number(json, "largest", difference.largest());
            json.writeStringField("largestPeriod", difference.largestPeriod());
            JsonDocument.number(json, "mean", difference.mean());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void scenario(JsonGenerator json, ScenarioResult scenario) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", scenario.scenario());
        json.writeStringField("label", scenario.label());
        json.writeStringField("from", scenario.periods().get(0));
        json.writeStringField("to", scenario.periods().get(scenario.periods().size() - 1));
        json.writeArrayFieldStart("results");
        for (ResultSeries series : scenario.series()) {
            json.writeStartObject();
            names(json, series.economy(), series.variable(), series.label(), series.unit());
            JsonDocument.number(json, "final", series.last());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String economy, String variable, String label, String unit)
            throws IOException {
        json.writeStringField("economy", economy.isEmpty() ? "world" : economy);
        json.writeStringField("variable", variable);
        json.writeStringField("label", label);
        json.writeStringField("unit", unit);
    }
}
