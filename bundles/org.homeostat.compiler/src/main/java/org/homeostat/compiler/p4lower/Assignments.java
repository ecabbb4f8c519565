package org.homeostat.compiler.p4lower;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;

/** The values that economies give to parameters of their models. */
final class Assignments {

    private final Map<Owner, Map<String, Expression>> values = new HashMap<>();
    private final FlatScenario scenario;
    private final Quantities quantities;
    private final Findings findings;
    private final Places places;

    Assignments(FlatScenario scenario, Quantities quantities, Findings findings, Places places) {
        this.scenario = scenario;
        this.quantities = quantities;
        this.findings = findings;
        this.places = places;
        for (Owner.OfEconomy owner : scenario.economies()) {
            Map<String, Expression> own = values.computeIfAbsent(owner, each -> new HashMap<>());
            owner.economy().getAssignments().forEach(assignment -> read(assignment, owner, own));
        }
    }

    /** The value that its economy gives to a parameter. A value for one partner wins over one for all. */
    Optional<Expression> of(Quantity quantity) {
        Map<String, Expression> own = values.getOrDefault(quantity.owner(), Map.of());
        return Optional.ofNullable(own.get(quantity.name())).or(() -> Optional.ofNullable(
                own.get(quantity.declared().name() + (quantity.partner().isPresent() ? "[]" : ""))));
    }

    private void read(Assignment assignment, Owner owner, Map<String, Expression> own) {
        Member named = assignment.getParameter();
        if (named == null || named.eIsProxy() || named.getName() == null || assignment.getValue() == null) {
            findings.unresolved();
            return;
        }
        String name = Declared.name(named);
        Optional<Declared> declared = scenario.compositions().of(owner).find(name)
                .filter(each -> each.member() instanceof Parameter);
        if (declared.isEmpty()) {
            error(assignment, Literals.ASSIGNMENT__PARAMETER, name
                    + " is not a parameter; an economy can give values to parameters only");
            return;
        }
        boolean bilateral = declared.get().member().getIndex() != null;
        Named partner = assignment.getPartner();
        if (partner == null && bilateral) {
            error(assignment, Literals.ASSIGNMENT__PARAMETER, name + " has one value for each partner; say which, or "
                    + name + "[" + declared.get().member().getIndex().getName() + "] for all");
        } else if (partner != null && !bilateral) {
            error(assignment, Literals.ASSIGNMENT__PARAMETER,
                    name + " has one value, not one for each partner; leave out the brackets");
        } else if (partner != null && partner.eIsProxy()) {
            findings.unresolved();
        } else if (partner instanceof Economy economy) {
            towards(assignment, name, owner, new Owner.OfEconomy(economy), own);
        } else {
            own.put(name + (bilateral ? "[]" : ""), assignment.getValue());
        }
    }

    private void towards(Assignment assignment, String name, Owner owner, Owner partner, Map<String, Expression> own) {
        Optional<Quantity> quantity = quantities.find(owner, name, partner);
        if (quantity.isPresent()) {
            own.put(quantity.get().name(), assignment.getValue());
        } else {
            findings.warning(places.of(assignment, Literals.ASSIGNMENT__PARTNER), owner.title() + " has no " + name
                    + " towards " + partner.title() + " in world " + scenario.world().world().getName()
                    + "; this value is not used there");
        }
    }

    private void error(Assignment assignment, EStructuralFeature feature, String message) {
        findings.errorOnce(places.of(assignment, feature), message);
    }
}
