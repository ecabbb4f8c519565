package org.homeostat.language.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Import;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Transaction;

/** Completes declarations, and takes away those that nobody needs. */
final class Declarations {

    private final MultiLineCommentDocumentationProvider comments;

    @Inject
    Declarations(MultiLineCommentDocumentationProvider comments) {
        this.comments = comments;
    }

    /** Says that a quantity replaces an inherited one. */
    Stream<Patch> override(Case problem) {
        return problem.around(Member.class).stream().map(member -> new Patch("Add 'override'").insert(member,
                NodeModelUtils.findActualNodeFor(member).getOffset(), "override "));
    }

    /** Names the missing side of a transaction. */
    Stream<Patch> counterparty(Case problem) {
        boolean payer = !problem.data().isEmpty() && problem.data().getFirst().equals("payer");
        return problem.around(Transaction.class).stream().flatMap(transaction -> arrow(transaction)
                .flatMap(arrow -> problem.data().stream().skip(1).map(sector -> {
                    Patch patch = new Patch((payer ? "Let " + sector + " pay" : "Pay to " + sector));
                    return payer ? patch.insert(transaction, arrow.getOffset(), sector + " ")
                            : patch.insert(transaction, arrow.getEndOffset(), " " + sector);
                })));
    }

    /** Takes a parameter away, and the values that economies give to it. */
    Stream<Patch> unusedParameter(Case problem) {
        return problem.around(Parameter.class).stream().map(parameter -> {
            Patch patch = remove(new Patch("Remove parameter '" + parameter.getName() + "'"), parameter);
            Siblings.of(parameter, Economy.class).flatMap(economy -> economy.getAssignments().stream())
                    .filter(assignment -> assignment.getParameter() == parameter)
                    .forEach(assignment -> remove(patch, assignment));
            return patch;
        });
    }

    /** Takes an import away. */
    Stream<Patch> unusedImport(Case problem) {
        return problem.around(Import.class).stream().map(each -> remove(new Patch("Remove this import"), each));
    }

    /** An element with the comment that describes it. */
    private Patch remove(Patch patch, EObject element) {
        List<INode> described = comments.getDocumentationNodes(element);
        int from = described.isEmpty() ? NodeModelUtils.findActualNodeFor(element).getOffset()
                : described.getFirst().getTotalOffset();
        return patch.remove(element, from);
    }

    private static Stream<ILeafNode> arrow(Transaction transaction) {
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(transaction).getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getText().equals("->")).limit(1);
    }
}
