package org.homeostat.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;

/** The styles of the language in the protocol's words, which every colour theme knows. */
final class SemanticLegend {

    private static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Number,
            SemanticTokenTypes.String, SemanticTokenTypes.Comment, SemanticTokenTypes.Operator,
            SemanticTokenTypes.Type, SemanticTokenTypes.Variable, SemanticTokenTypes.Property,
            SemanticTokenTypes.Parameter, SemanticTokenTypes.Namespace, SemanticTokenTypes.Function,
            SemanticTokenTypes.Class, SemanticTokenTypes.EnumMember);
    private static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Readonly,
            SemanticTokenModifiers.Documentation, SemanticTokenModifiers.Modification);

    static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(TYPES, MODIFIERS);

    private SemanticLegend() {
    }

    /** The tokens in the protocol's five numbers each: lines and columns are those since the token before. */
    static SemanticTokens encode(List<Token> tokens, String text, Lines lines) {
        List<Integer> data = new ArrayList<>();
        Position before = new Position(0, 0);
        for (Token token : tokens) {
            String type = type(token.style());
            if (type == null) {
                continue;
            }
            for (Region part : parts(token.region(), text)) {
                Position at = lines.position(part.offset());
                boolean sameLine = at.getLine() == before.getLine();
                data.add(at.getLine() - before.getLine());
                data.add(sameLine ? at.getCharacter() - before.getCharacter() : at.getCharacter());
                data.add(part.length());
                data.add(TYPES.indexOf(type));
                data.add(modifiers(token.style()));
                before = at;
            }
        }
        return new SemanticTokens(data);
    }

    /** A token of several lines, line by line. */
    private static List<Region> parts(Region region, String text) {
        List<Region> parts = new ArrayList<>();
        int start = region.offset();
        for (int i = start; i <= region.end(); i++) {
            if (i == region.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > start) {
                    parts.add(new Region(start, i - start));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static String type(TokenStyle style) {
        return switch (style) {
            case KEYWORD -> SemanticTokenTypes.Keyword;
            case NUMBER -> SemanticTokenTypes.Number;
            case STRING, LABEL -> SemanticTokenTypes.String;
            case COMMENT, DOC_COMMENT -> SemanticTokenTypes.Comment;
            case OPERATOR -> SemanticTokenTypes.Operator;
            case UNIT -> SemanticTokenTypes.Type;
            case PARAMETER, LEVER, SERIES -> SemanticTokenTypes.Parameter;
            case VARIABLE, INDEX -> SemanticTokenTypes.Variable;
            case STOCK -> SemanticTokenTypes.Property;
            case ECONOMY, DATASET -> SemanticTokenTypes.Namespace;
            case FUNCTION -> SemanticTokenTypes.Function;
            case SECTOR -> SemanticTokenTypes.EnumMember;
            case DECLARATION -> SemanticTokenTypes.Class;
            case PUNCTUATION, NAME, ERROR -> null;
        };
    }

    private static int modifiers(TokenStyle style) {
        return switch (style) {
            case PARAMETER, SERIES -> 1;
            case DOC_COMMENT -> 2;
            case LEVER -> 4;
            default -> 0;
        };
    }
}
