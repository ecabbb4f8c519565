package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.SUBSCRIPT_KEY__TARGET;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.AloneReference;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.SetReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.WorldReference;

/** Whether a name is unknown only because another one is, which has its own message. */
final class Unknowable {

    private Unknowable() {
    }

    static boolean is(EObject place, EReference reference) {
        if (reference == MEMBER_REFERENCE__MEMBER && place instanceof MemberReference access) {
            return receiver(access);
        }
        if (reference == ASSIGNMENT__PARAMETER && place instanceof Assignment assignment) {
            return economy((Economy) assignment.eContainer());
        }
        if (reference == NAME_REFERENCE__TARGET && place.eContainer() instanceof Compare compare) {
            return compare.getScenarios().stream().anyMatch(scenario -> Horizons.world(scenario).isEmpty());
        }
        if (reference == SUBSCRIPT_KEY__TARGET) {
            return !SubscriptKeys.namesEconomy((SubscriptKey) place);
        }
        boolean named = reference == NAME_REFERENCE__TARGET && !(place.eContainer() instanceof Subscript)
                && !(place.eContainer() instanceof MemberReference);
        return (named || place instanceof Change || place instanceof TreatyClause) && surroundings(place);
    }

    private static boolean receiver(MemberReference access) {
        if (access.getReceiver() instanceof WorldReference) {
            return false;
        }
        if (access.getReceiver() instanceof AloneReference) {
            return !(EcoreUtil2.getContainerOfType(access, Treaty.class) instanceof Treaty treaty)
                    || groups(treaty.getMembers());
        }
        Named target = Referent.of(access.getReceiver());
        return switch (target) {
            case Part part -> part.eIsProxy();
            case Scenario scenario -> scenario.eIsProxy();
            case Treaty treaty -> treaty.eIsProxy();
            case EconomyGroup group -> groups(List.of(group));
            case IndexVariable index -> index(index);
            case null, default -> true;
        };
    }

    private static boolean index(IndexVariable index) {
        if (index.eContainer() instanceof Selection selection) {
            return groups(selection.getGroups());
        }
        SetReference over = index.eContainer() instanceof Aggregate aggregate ? aggregate.getOver() : null;
        return over == null || over.getGroup() != null && groups(List.of(over.getGroup()));
    }

    private static boolean surroundings(EObject place) {
        for (EObject each = place; each != null; each = each.eContainer()) {
            switch (each) {
                case ModelType model -> {
                    return model(model);
                }
                case Economy economy -> {
                    return economy(economy);
                }
                case Treaty treaty -> {
                    return groups(treaty.getMembers());
                }
                case ForStatement statement when statement.getSelection() != null -> {
                    return groups(statement.getSelection().getGroups());
                }
                case Policy policy when policy.getSelection() != null -> {
                    return groups(policy.getSelection().getGroups());
                }
                default -> {
                    // further out
                }
            }
        }
        return false;
    }

    private static boolean groups(List<? extends EconomyGroup> groups) {
        return groups.stream().anyMatch(group -> !EconChecks.present(group)
                || group instanceof EconomySet set && set.getElements().stream().anyMatch(each -> each.eIsProxy()))
                || EconomyGroups.economies(groups).stream().anyMatch(Unknowable::economy);
    }

    private static boolean economy(Economy economy) {
        return !EconChecks.present(economy.getType()) || model(economy.getType());
    }

    private static boolean model(ModelType model) {
        return Lineage.of(model).stream().anyMatch(each -> each.eIsProxy());
    }
}
