package org.homeostat.language.structure;

import static org.homeostat.model.econ.EconPackage.Literals.SUBSCRIPT_KEY__TARGET;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;

/**
 * What stands between the brackets. Of a dataset a name may be the code of a country that no economy of the file has,
 * so there it need not mean anything; of a bilateral quantity it is an economy.
 */
public final class SubscriptKeys {

    private SubscriptKeys() {
    }

    /** Whether the key belongs to a bilateral quantity, so that its name must be an economy's. */
    public static boolean namesEconomy(SubscriptKey key) {
        return key.eContainer() instanceof Subscript subscript && target(subscript) instanceof Member;
    }

    /** What is subscripted, a dataset or a bilateral quantity; null where that is not known. */
    public static Named target(Subscript subscript) {
        Named target = Referent.of(subscript.getOperand());
        return target == null || target.eIsProxy() ? null : target;
    }

    /** Whether figures are taken from a dataset. */
    public static boolean isCell(Subscript subscript) {
        return target(subscript) instanceof Dataset;
    }

    /** The name between the brackets as it is written; empty if the key is of another kind. */
    public static String text(SubscriptKey key) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(key, SUBSCRIPT_KEY__TARGET);
        return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.get(0));
    }
}
