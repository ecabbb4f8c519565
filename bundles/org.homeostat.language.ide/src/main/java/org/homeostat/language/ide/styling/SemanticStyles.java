package org.homeostat.language.ide.styling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        } else if ("function".equals(feature)) {
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
            case VARIABLE -> TokenStyle.VARIABLE;
            case STOCK -> TokenStyle.STOCK;
            case ECONOMY, SET -> TokenStyle.ECONOMY;
            case INDEX -> TokenStyle.INDEX;
            case DATASET -> TokenStyle.DATASET;
            default -> TokenStyle.DECLARATION;
        };
    }
}
