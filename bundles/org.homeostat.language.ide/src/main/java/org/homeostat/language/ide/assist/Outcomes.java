package org.homeostat.language.ide.assist;

import static org.homeostat.model.econ.EconPackage.Literals.ABSORPTION__CHANNELS;
import static org.homeostat.model.econ.EconPackage.Literals.QUESTION__OUTCOMES;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Question;

/** Which quantities a clause of a question is about. */
final class Outcomes {

    private static final Set<Kind> OPENED = Set.of(Kind.ECONOMY, Kind.SECTOR, Kind.COMMODITY);

    private Outcomes() {
    }

    /** How useful a name is in the clause that the place is in; empty for one that makes no sense there. */
    static Optional<Integer> rank(Named named, Place place) {
        Kind kind = Kinds.of(named);
        if (OPENED.contains(kind)) {
            return Optional.of(Candidate.FAR + 1);
        }
        return switch (place.clause("on", "through", "vary", "match")) {
            case "vary" -> varied(kind);
            case "through" -> kind == Kind.VARIABLE || kind == Kind.TRANSACTION ? Optional.of(Candidate.NAME)
                    : Optional.empty();
            default -> asked(kind);
        };
    }

    private static Optional<Integer> varied(Kind kind) {
        return switch (kind) {
            case LEVER, CLAUSE -> Optional.of(Candidate.WANTED);
            case PARAMETER -> Optional.of(Candidate.NEAR);
            case TREATY -> Optional.of(Candidate.FAR);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> asked(Kind kind) {
        return switch (kind) {
            case VARIABLE, TRANSACTION, STOCK, SERIES, PROCESS, SHOCK, MEASURE -> Optional.of(Candidate.NAME);
            case PARAMETER, LEVER -> Optional.of(Candidate.FAR);
            default -> Optional.empty();
        };
    }

    /** The names that the clause has already, but for the one that is being typed. */
    static Set<String> present(Place place) {
        Question question = EcoreUtil2.getContainerOfType(place.model(), Question.class);
        Set<String> names = new HashSet<>();
        if (question == null) {
            return names;
        }
        EStructuralFeature listed = switch (place.clause("on", "through", "vary", "match")) {
            case "on" -> QUESTION__OUTCOMES;
            case "through" -> ABSORPTION__CHANNELS;
            default -> null;
        };
        if (listed != null && listed.getEContainingClass().isInstance(question)) {
            NodeModelUtils.findNodesForFeature(question, listed).forEach(node -> add(node, place, names));
        }
        return names;
    }

    private static void add(INode node, Place place, Set<String> names) {
        if (node.getEndOffset() < place.offset() || node.getOffset() >= place.offset()) {
            names.add(NodeModelUtils.getTokenText(node));
        }
    }
}
