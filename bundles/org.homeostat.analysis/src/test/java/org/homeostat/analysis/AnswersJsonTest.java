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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersJsonTest {

    @TempDir
    Path folder;

    @Test
    void questionsWithTheirNames() throws IOException {
        Path file = folder.resolve("answers.json");
        AnswersJson.write(Reform.result(), List.of(Comparison.of(Reform.result(), Reform.SPEC)), file);
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
        AnswersJson.write(Reform.result(), List.of(), out);
        List<String> leaves = leaves(out.toString(StandardCharsets.UTF_8));
        assertTrue(leaves.containsAll(List.of("scenarios/name=Unilateral", "scenarios/label=Chile alone",
                "scenarios/to=2053", "scenarios/results/final=197.0")));
        assertEquals(0, leaves.stream().filter(leaf -> leaf.startsWith("questions")).count());
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
