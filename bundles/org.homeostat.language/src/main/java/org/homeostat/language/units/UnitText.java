package org.homeostat.language.units;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitFactor;
import org.homeostat.model.econ.UnitTerm;

/** Writes units the way the modeller wrote them, without the blanks: {@code GUSD/year}. */
public final class UnitText {

    private UnitText() {
    }

    /** The unit as text; empty for none. */
    public static String of(UnitExpression unit) {
        if (unit == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        write(unit, text);
        return text.toString();
    }

    /** A dimension as the text of a unit: that of its base units; empty for a bare number. */
    public static String of(Dimension dimension) {
        return dimension.isNone() ? "" : dimension.toString();
    }

    private static void write(UnitExpression unit, StringBuilder text) {
        write(unit.getFirst(), text);
        for (UnitTerm term : unit.getTerms()) {
            text.append(term.getOperator());
            write(term.getFactor(), text);
        }
    }

    private static void write(UnitFactor factor, StringBuilder text) {
        if (factor == null) {
            return;
        }
        if (factor.eIsSet(EconPackage.Literals.UNIT_FACTOR__UNIT)) {
            text.append(name(factor));
        } else if (factor.getGroup() != null) {
            text.append('(');
            write(factor.getGroup(), text);
            text.append(')');
        } else {
            text.append(factor.isPercent() ? "%" : Integer.toString(factor.getNumber()));
        }
        if (factor.getDenominator() != 1) {
            text.append("^(").append(factor.getExponent()).append('/').append(factor.getDenominator()).append(')');
        } else if (factor.getExponent() != 1) {
            text.append('^').append(factor.getExponent());
        }
    }

    private static String name(UnitFactor factor) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(factor, EconPackage.Literals.UNIT_FACTOR__UNIT);
        return nodes.isEmpty() ? factor.getUnit().getName() : NodeModelUtils.getTokenText(nodes.get(0));
    }
}
