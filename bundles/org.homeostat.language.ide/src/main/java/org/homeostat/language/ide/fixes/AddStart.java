package org.homeostat.language.ide.fixes;

import com.google.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.language.ide.names.NameIndexer;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Variable;

/** Gives a variable a value before the first period. */
final class AddStart implements Repair {

    private final MemberUnits units;

    @Inject
    AddStart(MemberUnits units) {
        this.units = units;
    }

    @Override
    public Stream<Patch> of(Case problem) {
        return variable(problem.element()).filter(variable -> variable.getStart() == null && !variable.eIsProxy())
                .flatMap(variable -> NameIndexer.name(variable).stream().map(name -> add(variable, name)));
    }

    private Patch add(Variable variable, Region name) {
        String unit = units.text(variable);
        int definition = offset(variable.getDefinition());
        int end = Math.max(Math.max(name.end(), end(variable, EconPackage.Literals.NAMED__LABEL, definition)),
                Math.max(end(variable, EconPackage.Literals.MEMBER__UNIT, definition), bracket(variable)));
        return new Patch("Let " + variable.getName() + " start at 0").insert(variable, end,
                " starts 0" + (unit.isEmpty() ? "" : " [" + unit + "]"));
    }

    private static Stream<Variable> variable(EObject element) {
        return switch (element) {
            case LagReference lag -> variable(lag.getOperand());
            case NameReference name when name.getTarget() instanceof Variable variable -> Stream.of(variable);
            case MemberReference access when access.getMember() instanceof Variable variable -> Stream.of(variable);
            case null, default -> Stream.empty();
        };
    }

    private static int offset(EObject part) {
        INode node = part == null ? null : NodeModelUtils.findActualNodeFor(part);
        return node == null ? Integer.MAX_VALUE : node.getOffset();
    }

    /** Where a part ends that comes before the definition; 0 if there is none. */
    private static int end(Variable variable, EStructuralFeature feature, int definition) {
        return NodeModelUtils.findNodesForFeature(variable, feature).stream()
                .filter(node -> node.getOffset() < definition).mapToInt(INode::getEndOffset).max().orElse(0);
    }

    /** Where the brackets of a bilateral variable end. */
    private static int bracket(Variable variable) {
        INode over = variable.getOver() == null ? null : NodeModelUtils.findActualNodeFor(variable.getOver());
        return over == null ? 0 : Patch.text(variable).indexOf(']', over.getEndOffset()) + 1;
    }
}
