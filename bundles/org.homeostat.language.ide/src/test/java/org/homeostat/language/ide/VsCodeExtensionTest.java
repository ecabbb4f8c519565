package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;

/** The folder with the extension for VS Code goes with the grammar. */
class VsCodeExtensionTest {

    private static final Path FOLDER = Path.of("../../tools/vscode");

    private static JsonObject json(String file) throws IOException {
        return JsonParser.parseString(Files.readString(FOLDER.resolve(file))).getAsJsonObject();
    }

    @Test
    void whatThePackageNamesIsThere() throws IOException {
        JsonObject extension = json("package.json");
        assertTrue(Files.exists(FOLDER.resolve(extension.get("main").getAsString())));
        assertTrue(extension.getAsJsonObject("dependencies").has("vscode-languageclient"));
        JsonObject contributes = extension.getAsJsonObject("contributes");
        JsonObject language = contributes.getAsJsonArray("languages").get(0).getAsJsonObject();
        assertEquals(".econ", language.getAsJsonArray("extensions").get(0).getAsString());
        assertTrue(json(language.get("configuration").getAsString()).has("comments"));
        JsonObject grammar = contributes.getAsJsonArray("grammars").get(0).getAsJsonObject();
        assertEquals(language.get("id"), grammar.get("language"));
        assertEquals(grammar.get("scopeName"), json(grammar.get("path").getAsString()).get("scopeName"));
        assertTrue(Files.readString(FOLDER.resolve("extension.js")).contains("args: ['language-server']"));
    }

    @Test
    void itsWordsAreThoseOfTheGrammar() throws IOException {
        IGrammarAccess grammar = new EconIdeSetup().createInjectorAndDoEMFRegistration()
                .getInstance(IGrammarAccess.class);
        String words = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar())).stream()
                .filter(word -> Character.isLetter(word.charAt(0))).collect(Collectors.joining("|", "\\b(?:", ")\\b"));
        assertEquals(words, StreamSupport.stream(json("syntaxes/econ.tmLanguage.json").getAsJsonArray("patterns")
                .spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("name").getAsString().equals("keyword.control.econ"))
                .map(each -> each.get("match").getAsString()).findFirst().orElseThrow());
    }
}
