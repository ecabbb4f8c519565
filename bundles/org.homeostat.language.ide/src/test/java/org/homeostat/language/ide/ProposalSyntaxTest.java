package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Marker.Severity;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

/** Whatever is proposed in place of a word can stand there. */
class ProposalSyntaxTest {

    private final Editing editing = new Editing();

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
            for (Proposal proposal : editing.at(before + "<|>" + after).proposals()) {
                boolean complete = proposal.kind() != Kind.KEYWORD && proposal.kind() != Kind.TEMPLATE
                        && !proposal.text().endsWith(".");
                if (complete) {
                    tried++;
                    syntaxErrors(before + proposal.text() + after).forEach(error -> mistakes
                            .add(token.region().of(Samples.STORY) + " -> " + proposal.text() + ": " + error));
                }
            }
        }
        assertEquals(List.of(), mistakes);
        assertTrue(tried > 500, tried + " proposals tried");
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
        return editing.read(text, ProjectFiles.NONE).problems().stream()
                .filter(marker -> marker.severity() == Severity.ERROR).map(Marker::message)
                .filter(message -> message.contains("mismatched") || message.contains("no viable")
                        || message.contains("missing") || message.contains("extraneous"))
                .toList();
    }
}
