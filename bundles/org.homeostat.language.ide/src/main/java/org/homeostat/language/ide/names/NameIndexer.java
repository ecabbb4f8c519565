package org.homeostat.language.ide.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.homeostat.language.ide.text.Occurrence.Use;
import org.homeostat.language.ide.text.Region;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Import;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.TreatyClause;

/** Makes the index in one walk over the text's nodes. */
public final class NameIndexer {

    private final List<NameUse> uses = new ArrayList<>();
    private final Map<Slot, Integer> filled = new HashMap<>();

    private record Slot(EObject owner, EReference reference) {
    }

    private NameIndexer() {
    }

    /** The names of a file. */
    public static NameIndex index(XtextResource file) {
        NameIndexer indexer = new NameIndexer();
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            indexer.visit(node);
        }
        return new NameIndex(indexer.uses);
    }

    /** The name of a declaration, where it stands in its own file. */
    public static Optional<Region> name(EObject declared) {
        return NodeModelUtils.findNodesForFeature(declared, EconPackage.Literals.NAMED__NAME).stream().findFirst()
                .map(NameIndexer::region);
    }

    private void visit(INode node) {
        if (node.getGrammarElement() instanceof CrossReference cross) {
            reference(node, cross);
        } else if (node.getGrammarElement() instanceof RuleCall call
                && GrammarUtil.containingAssignment(call) instanceof org.eclipse.xtext.Assignment assignment) {
            EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
            if ("name".equals(assignment.getFeature()) && owner instanceof Named named) {
                uses.add(new NameUse(region(node), named, named, Use.DECLARATION));
            } else if (owner instanceof Import imported && "namespace".equals(assignment.getFeature())) {
                Imports.declaration(imported)
                        .ifPresent(meaning -> uses.add(new NameUse(region(node), meaning, imported, Use.READ)));
            }
        }
    }

    private void reference(INode node, CrossReference cross) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference reference = owner == null ? null : GrammarUtil.getReference(cross, owner.eClass());
        if (reference == null) {
            return;
        }
        Object value = owner.eGet(reference);
        if (reference.isMany()) {
            int index = filled.merge(new Slot(owner, reference), 1, Integer::sum) - 1;
            List<?> values = (List<?>) value;
            value = index < values.size() ? values.get(index) : null;
        }
        if (value instanceof EObject meaning && !meaning.eIsProxy()) {
            uses.add(new NameUse(region(node), meaning, owner, use(owner)));
        }
    }

    private static Use use(EObject owner) {
        boolean written = owner instanceof Change || owner instanceof TreatyClause || owner instanceof Assignment
                || owner instanceof MemberReference target && target.eContainer() instanceof Shock shock
                        && shock.getTarget() == target;
        return written ? Use.WRITE : Use.READ;
    }

    private static Region region(INode node) {
        ITextRegion region = node.getTextRegion();
        return new Region(region.getOffset(), region.getLength());
    }
}
