package org.homeostat.language.ide.assist;

import static org.homeostat.model.econ.EconPackage.Literals.APPLY__APPLIED;
import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARTNER;
import static org.homeostat.model.econ.EconPackage.Literals.CALIBRATION__PARAMETERS;
import static org.homeostat.model.econ.EconPackage.Literals.CALL__FUNCTION;
import static org.homeostat.model.econ.EconPackage.Literals.CHANGE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.CHOICE__LEVERS;
import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY__CURRENCY;
import static org.homeostat.model.econ.EconPackage.Literals.EXPECTATION__OF;
import static org.homeostat.model.econ.EconPackage.Literals.IMPLICIT_EQUATION__UNKNOWN;
import static org.homeostat.model.econ.EconPackage.Literals.LEVY__PROCEEDS;
import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.SUBSCRIPT_KEY__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYEE;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__TARGET;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Steady;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.Variable;

/** How useful a name is in a reference, and whether it makes sense there at all. */
final class Wanted {

    /** How useful a name of a kind is in a reference that takes some kinds only. */
    private static final Map<EReference, Map<Kind, Integer>> BY_KIND = Map.of(
            CHOICE__LEVERS, Map.of(Kind.LEVER, Candidate.WANTED, Kind.POLICY, Candidate.NAME),
            ASSIGNMENT__PARTNER, Map.of(Kind.INDEX, Candidate.NEAR, Kind.ECONOMY, Candidate.NAME),
            CALIBRATION__PARAMETERS, Map.of(Kind.PARAMETER, Candidate.NEAR, Kind.LEVER, Candidate.NAME),
            LEVY__PROCEEDS, Map.of(Kind.VARIABLE, Candidate.NAME, Kind.TRANSACTION, Candidate.NAME));

    Wanted() {
    }

    /** The rank among the candidates; empty for what would be an error there. */
    Optional<Integer> rank(Named named, EReference reference, String rule, Place place) {
        if (BY_KIND.containsKey(reference)) {
            return Optional.ofNullable(BY_KIND.get(reference).get(Kinds.of(named)));
        }
        if (reference == CALL__FUNCTION) {
            return when(named instanceof FunctionDeclaration function && FunctionCandidates.makeSense(function, place),
                    Candidate.FUNCTION);
        }
        if (reference == NAME_REFERENCE__TARGET) {
            return switch (rule) {
                case "Target" -> when(named instanceof Economy || named instanceof Part, Candidate.NAME);
                case "Outcome" -> Outcomes.rank(named, place);
                default -> Formulas.rank(named, place);
            };
        }
        if (reference == MEMBER_REFERENCE__MEMBER) {
            return "Outcome".equals(rule) ? Outcomes.rank(named, place)
                    : when(!"Target".equals(rule) || isMovable(named) || named instanceof Part, Candidate.NAME);
        }
        if (reference == CHANGE__TARGET || reference == TREATY_CLAUSE__TARGET) {
            return when(isMovable(named), Kinds.of(named) == Kind.LEVER ? Candidate.WANTED : Candidate.NAME);
        }
        return elsewhere(named, reference, place);
    }

    private static Optional<Integer> elsewhere(Named named, EReference reference, Place place) {
        if (reference == SUBSCRIPT_KEY__TARGET) {
            return when(isKey(named, place), Candidate.NAME);
        }
        if (reference == ASSIGNMENT__PARAMETER) {
            return given(named, place);
        }
        if (reference == APPLY__APPLIED) {
            return when(isAppliable(named, place), Candidate.NAME);
        }
        if (reference == EXPECTATION__OF) {
            return when(named instanceof Scenario || named instanceof Steady, Candidate.NAME);
        }
        if (reference == ECONOMY__CURRENCY) {
            return when(named.eResource() != null && !Library.contains(named.eResource().getURI()), Candidate.NAME);
        }
        if (reference == IMPLICIT_EQUATION__UNKNOWN) {
            return when(named instanceof Variable,
                    named instanceof Variable open && EffectiveMembers.isOpen(open) ? Candidate.WANTED
                            : Candidate.NAME);
        }
        return when(reference != TRANSACTION__PAYEE
                || !(place.model() instanceof Transaction transaction && transaction.getPayer() == named),
                Candidate.NAME);
    }

    /** Of a dataset a country, of a quantity a partner. */
    private static boolean isKey(Named named, Place place) {
        Kind kind = Kinds.of(named);
        if (CellCandidates.isCell(place)) {
            return kind == Kind.INDEX || named instanceof Economy economy && CellCandidates.isKeyByName(economy);
        }
        return CellCandidates.isPartner(place) && Set.of(Kind.INDEX, Kind.ECONOMY).contains(kind);
    }

    /** An economy gives values to parameters, once to each; those that have none yet come first. */
    private static Optional<Integer> given(Named named, Place place) {
        Economy economy = EcoreUtil2.getContainerOfType(place.model(), Economy.class);
        boolean already = economy != null && economy.getAssignments().stream()
                .anyMatch(each -> each.getParameter() == named && each.getPartner() == null
                        && !named.getName().equals(place.prefix()));
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
