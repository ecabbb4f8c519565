package org.homeostat.language.ide.assist;

import static org.homeostat.model.econ.EconPackage.Literals.APPLY__APPLIED;
import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.CHANGE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__TARGET;

import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Commodity;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Scenario;

/** How useful a name is in a reference, and whether it makes sense there at all. */
final class Wanted {

    Wanted() {
    }

    /** The rank among the candidates; empty for what would be an error there. */
    Optional<Integer> rank(Named named, EReference reference, String rule, Place place) {
        if (reference == NAME_REFERENCE__TARGET) {
            return switch (rule) {
                case "Target" -> when(named instanceof Economy || named instanceof Commodity, Candidate.NAME);
                case "Outcome" -> Optional.of(named instanceof Parameter ? Candidate.FAR : Candidate.NAME);
                default -> inFormula(named);
            };
        }
        if (reference == MEMBER_REFERENCE__MEMBER) {
            return when(!"Target".equals(rule) || isMovable(named), Candidate.NAME);
        }
        if (reference == CHANGE__TARGET || reference == TREATY_CLAUSE__TARGET) {
            return when(isMovable(named), Kinds.of(named) == Kind.LEVER ? Candidate.WANTED : Candidate.NAME);
        }
        if (reference == ASSIGNMENT__PARAMETER) {
            return given(named, place);
        }
        if (reference == APPLY__APPLIED) {
            return when(isAppliable(named, place), Candidate.NAME);
        }
        return Optional.of(Candidate.NAME);
    }

    private static Optional<Integer> inFormula(Named named) {
        return switch (Kinds.of(named)) {
            case INDEX -> Optional.of(Candidate.NEAR);
            case PARAMETER, LEVER, VARIABLE, STOCK -> Optional.of(Candidate.NAME);
            case ECONOMY -> Optional.of(Candidate.FAR);
            case DATASET -> Optional.of(Candidate.FAR + 1);
            default -> Optional.empty();
        };
    }

    /** An economy gives values to parameters, once to each; those that have none yet come first. */
    private static Optional<Integer> given(Named named, Place place) {
        Economy economy = EcoreUtil2.getContainerOfType(place.model(), Economy.class);
        boolean already = economy != null && economy.getAssignments().stream()
                .anyMatch(each -> each.getParameter() == named && !named.getName().equals(place.prefix()));
        return named instanceof Parameter parameter && !already
                ? Optional.of(parameter.getValue() == null ? Candidate.WANTED : Candidate.NAME)
                : Optional.empty();
    }

    private static boolean isAppliable(Named named, Place place) {
        Scenario scenario = EcoreUtil2.getContainerOfType(place.model(), Scenario.class);
        Kind kind = Kinds.of(named);
        boolean already = scenario != null && scenario.getItems().stream().anyMatch(item -> item instanceof Apply apply
                && apply.getApplied() == named && !named.getName().equals(place.prefix()));
        return (kind == Kind.POLICY || kind == Kind.TREATY) && !already;
    }

    /** A stock moves by its change alone. */
    private static boolean isMovable(Named named) {
        return named instanceof Member && Kinds.of(named) != Kind.STOCK;
    }

    private static Optional<Integer> when(boolean sensible, int rank) {
        return sensible ? Optional.of(rank) : Optional.empty();
    }
}
