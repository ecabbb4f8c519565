package org.homeostat.language.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.problems.Problem;
import org.homeostat.language.ide.text.Region;

/**
 * A problem with what stands at its place.
 *
 * @param problem the problem
 * @param file the file that has it
 * @param element the element that the problem covers, or the one that its first word belongs to
 */
record Case(Problem problem, XtextResource file, EObject element) {

    /** The case of a problem; empty where nothing stands. */
    static Optional<Case> of(Problem problem, XtextResource file) {
        Region region = problem.marker().region();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), region.offset());
        EObject first = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (first == null) {
            return Optional.empty();
        }
        for (EObject each = first; each != null; each = each.eContainer()) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(each);
            if (node != null && node.getOffset() == region.offset() && node.getEndOffset() == region.end()) {
                return Optional.of(new Case(problem, file, each));
            }
        }
        return Optional.of(new Case(problem, file, first));
    }

    Region region() {
        return problem.marker().region();
    }

    String text() {
        return file.getParseResult().getRootNode().getText();
    }

    List<String> data() {
        return problem.data();
    }

    /** The innermost element of a kind around the problem. */
    <T extends EObject> Optional<T> around(Class<T> kind) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, kind));
    }
}
