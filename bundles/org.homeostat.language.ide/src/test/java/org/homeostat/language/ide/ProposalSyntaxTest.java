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

/** Whatever is proposed in place of a word can stand there. */
class ProposalSyntaxTest {

    /** How many proposals of a kind are tried at each place. */
    private static final int ENOUGH = 2;

    private final Editing editing = new Editing();
    private final IParser parser = new EconIdeSetup().createInjector().getInstance(IParser.class);

    @Test
    void namesThatAreProposedInPlaceOfANameParse() {
        List<String> mistakes = new ArrayList<>();
        int tried = 0;
        for (Token token : editing.read(Samples.STORY, ProjectFiles.NONE).tokens()) {
            String before = Samples.STORY.substring(0, token.region().offset());
            String after = Samples.STORY.substring(token.region().end());
            if (!isName(token) || after.startsWith(" in ")) {
                continue;
            }
            Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
            for (Proposal proposal : editing.at(before + "<|>" + after).proposals()) {
                boolean complete = proposal.kind() != Kind.KEYWORD && proposal.kind() != Kind.TEMPLATE
                        && !proposal.text().endsWith(".");
                if (complete && seen.merge(proposal.kind(), 1, Integer::sum) <= ENOUGH) {
                    tried++;
                    syntaxErrors(before + proposal.text() + after).forEach(error -> mistakes
                            .add(token.region().of(Samples.STORY) + " -> " + proposal.text() + ": " + error));
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
        String base = Samples.STORY;
        for (String place : List.of("treaty TaxFloor", "parameter exposure", "once unrest", "from 2026 floor",
                "apply FreeEducation")) {
            int at = base.indexOf(place);
            for (Proposal proposal : editing.at(base.substring(0, at) + "<|>\n" + base.substring(at)).proposals()) {
                if (proposal.kind() == Kind.TEMPLATE) {
                    String text = base.substring(0, at) + proposal.text() + "\n" + base.substring(at);
                    syntaxErrors(text).forEach(error -> mistakes.add(proposal.text() + ": " + error));
                }
            }
        }
        assertEquals(List.of(), mistakes);
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
