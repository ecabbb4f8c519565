package org.homeostat.language.formatting;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.model.econ.UnaryExpression;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitFactor;
import org.homeostat.model.econ.UnitTerm;

/** What the grammar says about a token. */
final class Grammar {

    private static final String UNIT = "UnitExpression";

    private Grammar() {
    }

    /** The element of the file that a token belongs to. */
    static EObject owner(INode node) {
        return NodeModelUtils.findActualSemanticObjectFor(node);
    }

    /** Whether a token is a word of the language, and not a name that happens to be spelt so. */
    static boolean isWord(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
                && !isValue(keyword);
    }

    /** Whether a token is a name. */
    static boolean isName(ILeafNode leaf) {
        char first = leaf.getText().charAt(0);
        return (Character.isLetter(first) || first == '_') && !isWord(leaf);
    }

    /** Whether two tokens are parts of one number, one qualified name and the like. */
    static boolean isOneValue(ILeafNode left, ILeafNode right) {
        INode value = value(left);
        return value != left && value == value(right);
    }

    /** Whether a token is part of a unit. */
    static boolean isUnit(ILeafNode leaf) {
        EObject owner = owner(leaf);
        return owner instanceof UnitExpression || owner instanceof UnitTerm || owner instanceof UnitFactor;
    }

    /** Whether a token is a sign before a value. */
    static boolean isSign(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword keyword && !Character.isLetter(keyword.getValue().charAt(0))
                && owner(leaf) instanceof UnaryExpression;
    }

    /** Whether a token is the bracket before a unit. */
    static boolean opensUnit(ILeafNode leaf) {
        if (!(leaf.getGrammarElement() instanceof Keyword keyword) || !(keyword.eContainer() instanceof Group group)) {
            return false;
        }
        List<AbstractElement> elements = group.getElements();
        int next = elements.indexOf(keyword) + 1;
        return next < elements.size() && elements.get(next) instanceof Assignment assignment
                && assignment.getTerminal() instanceof RuleCall call && UNIT.equals(call.getRule().getName());
    }

    /** Whether a token is a label. */
    static boolean isLabel(ILeafNode leaf) {
        Assignment assignment = leaf.getGrammarElement() instanceof AbstractElement element
                ? GrammarUtil.containingAssignment(element)
                : null;
        return assignment != null && "label".equals(assignment.getFeature());
    }

    /** The node of the whole number or qualified name that a token is part of; the token itself if it stands alone. */
    private static INode value(ILeafNode leaf) {
        INode node = leaf;
        while (node.getGrammarElement() instanceof AbstractElement element && isValue(element)
                && node.getParent() != null) {
            node = node.getParent();
        }
        return node;
    }

    private static boolean isValue(AbstractElement element) {
        AbstractRule rule = GrammarUtil.containingRule(element);
        return rule instanceof ParserRule parsed && GrammarUtil.isDatatypeRule(parsed);
    }
}
