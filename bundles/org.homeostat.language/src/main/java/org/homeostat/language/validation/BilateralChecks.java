package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARTNER;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;
import org.homeostat.model.econ.Variation;

/** Checks quantities that have a value for each partner: which partner is meant. */
public class BilateralChecks extends EconChecks {

    /** A quantity of pairs is read with its partner. */
    @Check
    void name(NameReference name) {
        partner(name, name.getTarget());
    }

    /** So is one of another economy. */
    @Check
    void access(MemberReference access) {
        partner(access, access.getMember());
    }

    private void partner(Expression reference, Named target) {
        EObject around = reference.eContainer();
        if (present(target) && target instanceof Member member && member.getIndex() != null
                && !(around instanceof Subscript || around instanceof Question || around instanceof Variation
                        || around instanceof MemberReference || around instanceof Call || isOwn(reference, member))) {
            error(member.getName() + " has a value for each partner; write " + member.getName() + "[e], or "
                    + "sum(e in economies | " + member.getName() + "[e])", reference);
        }
    }

    /** In the value of a policy the target's name means the target, partner by partner. */
    private static boolean isOwn(Expression reference, Member member) {
        return EcoreUtil2.getContainerOfType(reference, Change.class) instanceof Change change
                && present(change.getTarget()) && change.getTarget().getName().equals(member.getName());
    }

    /** The partner is one economy. */
    @Check
    void keys(Subscript subscript) {
        if (!(SubscriptKeys.target(subscript) instanceof Member member) || member.getIndex() == null) {
            return;
        }
        if (subscript.getKeys().size() > 1) {
            error(member.getName() + " has one partner", subscript.getKeys().get(1));
            return;
        }
        for (SubscriptKey key : subscript.getKeys()) {
            Named partner = key.getTarget();
            boolean named = !SubscriptKeys.text(key).isEmpty();
            if (!named || present(partner) && !(partner instanceof Economy || partner instanceof IndexVariable)) {
                error((partner instanceof EconomySet set ? set.getName() + " is a set" : "this is no economy")
                        + "; the partner is one economy, or an index: " + member.getName() + "[e]", key);
            }
        }
    }

    /** An economy gives a value for a partner, or for all. */
    @Check
    void assignment(Assignment assignment) {
        Member parameter = assignment.getParameter();
        if (!present(parameter)) {
            return;
        }
        boolean partner = count(assignment, ASSIGNMENT__PARTNER) > 0;
        if (parameter.getIndex() != null && !partner) {
            error(parameter.getName() + " has a value for each partner; write " + parameter.getName() + "["
                    + parameter.getIndex().getName() + "] = ... for all of them", assignment);
        } else if (parameter.getIndex() == null && partner) {
            error(parameter.getName() + " has no partner; write " + parameter.getName() + " = ...", assignment,
                    ASSIGNMENT__PARTNER);
        } else if (present(assignment.getPartner()) && !(assignment.getPartner() instanceof Economy
                || assignment.getPartner() instanceof IndexVariable)) {
            error(assignment.getPartner().getName() + " is " + Words.aKind(assignment.getPartner())
                    + "; a partner is one economy", assignment, ASSIGNMENT__PARTNER);
        }
    }
}
