package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.parser.IParser;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is proposed in place of a word can stand there. */
class ProposalSyntaxTest {

    /** How many proposals of a kind are tried at each place. */
    private static final int ENOUGH = 2;

    private final Editing editing = new Editing();
    private final IParser parser = new EconIdeSetup().createInjector().getInstance(IParser.class);

    @ParameterizedTest
    @ValueSource(strings = {Samples.STORY, Samples.WHOLE})
    void namesThatAreProposedInPlaceOfANameParse(String text) {
        List<String> mistakes = new ArrayList<>();
        int tried = 0;
        for (Token token : editing.read(text, ProjectFiles.NONE).tokens()) {
            String before = text.substring(0, token.region().offset());
            String after = text.substring(token.region().end());
            if (!isName(token) || after.startsWith(" in ")) {
                continue;
            }
            Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
            for (Proposal proposal : editing.at(before + "<|>" + after).proposals()) {
                boolean complete = proposal.kind() != Kind.KEYWORD && proposal.kind() != Kind.TEMPLATE
                        && !proposal.text().endsWith(".") && !proposal.text().endsWith(" = ");
                if (complete && seen.merge(proposal.kind(), 1, Integer::sum) <= ENOUGH) {
                    tried++;
                    syntaxErrors(before + proposal.text() + after).forEach(error -> mistakes
                            .add(token.region().of(text) + " -> " + proposal.text() + ": " + error));
                }
            }
        }
        assertEquals(List.of(), mistakes);
        assertEquals(1, syntaxErrors("model M { variable x = ( }").size());
        assertTrue(tried > 300, tried + " proposals tried");
    }

    @Test
    void templatesParse() {
        List<String> mistakes = new ArrayList<>();
        int tried = templates(Samples.STORY, mistakes, "treaty TaxFloor", "parameter exposure", "once unrest",
                "from 2026 floor", "apply FreeEducation");
        tried += templates(Samples.WHOLE, mistakes, "policy Reform", "parameter a =", "commodity copper",
                "held by households", "shock world", "levy 2%", "each chooses", "maximizes welfare", "match open",
                "calibrate a so that open == 2");
        assertEquals(List.of(), mistakes);
        assertTrue(tried > 100, tried + " templates tried");
    }

    @ParameterizedTest
    @CsvSource({"guess, guess 1", "within, within 0..*", "if, 0.6 [1/year] * firms.capital",
        "integrate, integrate rk4 step 0.25", "policy, policy lever 0%..60%"})
    void templatesInsideADeclarationParse(String label, String place) {
        String before = Samples.WHOLE.substring(0, Samples.WHOLE.indexOf(place));
        String after = Samples.WHOLE.substring(before.length() + place.length());
        Proposal template = editing.at(before + "<|>" + after).proposals().stream()
                .filter(each -> each.kind() == Kind.TEMPLATE && each.label().equals(label)).findFirst().orElseThrow();
        assertEquals(List.of(), syntaxErrors(before + template.text() + after), template.text());
    }

    private int templates(String base, List<String> mistakes, String... places) {
        int tried = 0;
        for (String place : places) {
            int at = base.indexOf(place);
            assertTrue(at > 0, place);
            for (Proposal proposal : editing.at(base.substring(0, at) + "<|>\n" + base.substring(at)).proposals()) {
                if (proposal.kind() == Kind.TEMPLATE) {
                    tried++;
                    String text = base.substring(0, at) + proposal.text() + "\n" + base.substring(at);
                    syntaxErrors(text).forEach(error -> mistakes.add(place + " " + proposal.text() + ": " + error));
                }
            }
        }
        return tried;
    }

    private static boolean isName(Token token) {
        return switch (token.style()) {
            case KEYWORD, NUMBER, STRING, COMMENT, DOC_COMMENT, OPERATOR, PUNCTUATION, NAME, LABEL -> false;
            default -> token.style() != TokenStyle.DECLARATION;
        };
    }

    private List<String> syntaxErrors(String text) {
        List<String> errors = new ArrayList<>();
        parser.parse(new StringReader(text)).getSyntaxErrors()
                .forEach(node -> errors.add(node.getSyntaxErrorMessage().getMessage()));
        return errors;
    }
}
