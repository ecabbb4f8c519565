package org.homeostat.language.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Selection;

/** The names that range over economies around a place: of aggregates, of a policy's
 * selections, and the partners of bilateral quantities. */
final class IndexVariables {

    private IndexVariables() {
    }

    /** The visible index variables, the innermost first, so that an inner one hides an outer one of the same name. */
    static List<IndexVariable> visibleFrom(EObject place) {
        List<IndexVariable> found = new ArrayList<>();
        for (EObject each = place; each != null; each = each.eContainer()) {
            IndexVariable index = switch (each) {
                case Aggregate aggregate -> aggregate.getIndex();
                case Policy policy -> index(policy.getSelection());
                case ForStatement statement -> index(statement.getSelection());
                case Apply apply -> index(apply.getSelection());
                case Member member -> member.getIndex();
                case Assignment assignment -> assignment.getPartner() instanceof IndexVariable partner ? partner : null;
                default -> null;
            };
            if (index != null && index.getName() != null
                    && found.stream().noneMatch(other -> other.getName().equals(index.getName()))) {
                found.add(index);
            }
        }
        return found;
    }

    private static IndexVariable index(Selection selection) {
        return selection == null ? null : selection.getIndex();
    }
}
