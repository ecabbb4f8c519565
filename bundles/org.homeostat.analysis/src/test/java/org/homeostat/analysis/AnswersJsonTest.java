package org.homeostat.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeostat.analysis.accounts.Accounts;
import org.homeostat.analysis.accounts.Payment;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.analysis.rest.Mode;
import org.homeostat.analysis.rest.RestAnswer;
import org.homeostat.analysis.rest.RestPoint;
import org.homeostat.analysis.rest.RestValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersJsonTest {

    @TempDir
    Path folder;

    @Test
    void questionsWithTheirNames() throws IOException {
        Path file = folder.resolve("answers.json");
        AnswersJson.write(Reform.result(), Answers.of(List.of(Comparison.of(Reform.result(), Reform.SPEC))), file);
        String text = Files.readString(file);
        List<String> leaves = leaves(text);
        assertTrue(leaves.containsAll(List.of("version=0.1.0", "questions/name=Reform", "questions/kind=compare",
                "questions/results/economy=Chile", "questions/results/economy=world", "questions/results/unit=%",
                "questions/results/against=Baseline", "questions/results/differences/Unilateral/last=-3.0",
                "questions/results/differences/Unilateral/lastPercent=-1.5",
                "questions/results/differences/Unilateral/largestPeriod=2052",
                "questions/results/series/Coordinated=199.5", "provenance/modelHash=ab12")), text);
        assertFalse(text.contains("\r"));
    }

    @Test
    void scenariosWhereNothingWasAsked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswersJson.write(Reform.result(), Answers.NONE, out);
        List<String> leaves = leaves(out.toString(StandardCharsets.UTF_8));
        assertTrue(leaves.containsAll(List.of("scenarios/name=Unilateral", "scenarios/label=Chile alone",
                "scenarios/to=2053", "scenarios/results/final=197.0")));
        assertEquals(0, leaves.stream().filter(leaf -> leaf.startsWith("questions")).count());
    }

    @Test
    void everythingElseThatARunAnswers() throws IOException {
        RestPoint point = new RestPoint(
                List.of(new RestValue("Chile", "Chile", "output", "Output", "GUSD/year", 100, false)),
                1e-15, RestPoint.Stability.STABLE, List.of(Mode.ofMap(0.5, 0, 1)), List.of("gold"), List.of("the sum"),
                List.of());
        Accounts accounts = new Accounts("Baseline", "Chile", "Chile", "2019", "USD", "USD/year",
                Map.of("firms", "Firms"), List.of(), List.of(new Payment("wages", "Wages", "firms", "nobody", 5)));
        Answers answers = new Answers(List.of(),
                List.of(new RestAnswer("Rest", "Rest", "Baseline", "Baseline", List.of(point), "")),
                Reform.MEASURES,
                List.of(new ExpectationResult("expect Chile.output", "", "a.econ", 7, 1, "Baseline", "2020", false, 99,
                        100, -1, "GUSD/year", false, "Chile.output is 99")),
                List.of(accounts.transactionFlows()), List.of(), List.of("ensemble Fan is checked"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswersJson.write(Reform.result(), answers, out);
        List<String> leaves = leaves(out.toString(StandardCharsets.UTF_8));
        List<String> wanted = List.of("questions/kind=steady", "questions/points/stability=stable",
                "questions/points/residual=1.0E-15",
                "questions/points/values/value=100.0", "questions/points/modes/halvingYears=1.0",
                "questions/points/undetermined=gold",
                "questions/points/conserved=the sum", "measures/measure=welfare", "measures/values/Unilateral=2.5",
                "expectations/line=7", "expectations/found=99.0", "expectations/passed=false",
                "accounts/rows/name=wages", "accounts/rows/cells=-5.0", "accounts/gaps/row=wages",
                "unanswered=ensemble Fan is checked");
        assertEquals(List.of(), wanted.stream().filter(each -> !leaves.contains(each)).toList());
    }

    /** Every value with the names on the way to it. */
    private static List<String> leaves(String text) throws IOException {
        List<String> leaves = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.FIELD_NAME) {
                    String path = parser.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+", "");
                    leaves.add(path.substring(1) + "=" + parser.getText());
                }
            }
        }
        return leaves;
    }
}
