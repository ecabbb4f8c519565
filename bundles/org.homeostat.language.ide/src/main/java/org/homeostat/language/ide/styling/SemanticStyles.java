package org.homeostat.language.ide.styling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.names.NameIndex;
import org.homeostat.language.ide.names.NameUse;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.TokenStyle;
import org.homeostat.model.econ.UnitExpression;

/** Styles that follow from what a word means in the parsed file. */
public final class SemanticStyles {

    /** Where the grammar has a bare name for a word of the language, as {@code nash} after {@code solve}. */
    private static final Set<String> WORDS = Set.of("interpolation", "integrator", "sampling", "method", "concept",
            "replies", "finds", "signatories");

    private SemanticStyles() {
    }

    /** Lays the meaning of words over the tokens of the lexer. */
    public static List<Token> over(List<Token> lexical, XtextResource file, NameIndex names) {
        List<Token> meant = meant(file, names);
        List<Token> result = new ArrayList<>(lexical.size());
        int next = 0;
        for (Token token : lexical) {
            while (next < meant.size() && meant.get(next).region().end() <= token.region().offset()) {
                next++;
            }
            boolean covered = next < meant.size() && meant.get(next).region().offset() <= token.region().offset();
            result.add(covered ? new Token(token.region(), meant.get(next).style()) : token);
        }
        return List.copyOf(result);
    }

    private static List<Token> meant(XtextResource file, NameIndex names) {
        List<Token> meant = new ArrayList<>();
        for (NameUse use : names.uses()) {
            meant.add(new Token(use.region(), style(use)));
        }
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            visit(node, meant);
        }
        meant.sort(Comparator.comparingInt(token -> token.region().offset()));
        return meant;
    }

    private static void visit(INode node, List<Token> meant) {
        if (!(node.getGrammarElement() instanceof RuleCall call)) {
            return;
        }
        Assignment assignment = GrammarUtil.containingAssignment(call);
        String feature = assignment == null ? "" : assignment.getFeature();
        if ("label".equals(feature)) {
            meant.add(token(node, TokenStyle.LABEL));
        } else if (WORDS.contains(feature)) {
            meant.add(token(node, TokenStyle.KEYWORD));
        } else if ("function".equals(feature) || "name".equals(feature)
                && GrammarUtil.containingParserRule(assignment).getName().equals("Distribution")) {
            meant.add(token(node, TokenStyle.FUNCTION));
        } else if (node instanceof ICompositeNode composite && composite.hasDirectSemanticElement()
                && composite.getSemanticElement() instanceof UnitExpression) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    meant.add(token(leaf, TokenStyle.UNIT));
                }
            }
        }
    }

    private static Token token(INode node, TokenStyle style) {
        return new Token(new Region(node.getOffset(), node.getLength()), style);
    }

    private static TokenStyle style(NameUse use) {
        return switch (Kinds.of(use.meaning())) {
            case UNIT -> TokenStyle.UNIT;
            case PARAMETER -> TokenStyle.PARAMETER;
            case LEVER -> TokenStyle.LEVER;
            case VARIABLE, TRANSACTION -> TokenStyle.VARIABLE;
            case STOCK -> TokenStyle.STOCK;
            case SERIES, PROCESS, SHOCK -> TokenStyle.SERIES;
            case SECTOR, COMMODITY, INSTRUMENT -> TokenStyle.SECTOR;
            case FUNCTION -> TokenStyle.FUNCTION;
            case ECONOMY, SET -> TokenStyle.ECONOMY;
            case INDEX, ARGUMENT -> TokenStyle.INDEX;
            case DATASET -> TokenStyle.DATASET;
            default -> TokenStyle.DECLARATION;
        };
    }
}
