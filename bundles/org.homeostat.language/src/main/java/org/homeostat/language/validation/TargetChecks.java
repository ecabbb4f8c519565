package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.CHANGE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__TARGET;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.Limit;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.TreatyClause;

/** Checks what policies, treaties and shocks act on. */
public class TargetChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** A policy acts on parameters and variables of all its economies. */
    @Check
    void change(Change change) {
        if (isNoStock(change.getTarget(), change, CHANGE__TARGET)) {
            has(groups(change), change.getTarget(), change, CHANGE__TARGET);
        }
    }

    /** A treaty binds levers of all its members; it may take of a flow that only outsiders have. */
    @Check
    void clause(TreatyClause clause) {
        Member target = clause.getTarget();
        if (isNoStock(target, clause, TREATY_CLAUSE__TARGET) && clause.eContainer() instanceof Treaty treaty
                && clause instanceof Limit && has(treaty.getMembers(), target, clause, TREATY_CLAUSE__TARGET)
                && !(target instanceof Parameter parameter && Overrides.lever(parameter).isPresent())) {
            warning(target.getName() + " is " + Words.aKind(target)
                    + " and not a policy lever; governments do not set it",
                    clause, TREATY_CLAUSE__TARGET);
        }
    }

    /** A shock acts on parameters and variables. */
    @Check
    void shock(Shock shock) {
        if (shock.getTarget() instanceof MemberReference access) {
            isNoStock(access.getMember() instanceof Member member ? member : null, access, null);
        }
    }

    private boolean isNoStock(Member target, EObject place, EReference feature) {
        if (present(target) && target instanceof Stock) {
            error(target.getName() + " is a stock and cannot be set; act on what it changes by, or on a parameter",
                    place,
                    feature);
        }
        return present(target) && !(target instanceof Stock);
    }

    private boolean has(List<EconomyGroup> groups, Member target, EObject place, EReference feature) {
        Optional<Economy> lacking = tables.lacking(groups, target.getName());
        lacking.ifPresent(economy -> error(economy.getName() + ", of " + Words.title(economy.getType()) + ", has no "
                + target.getName(), place, feature));
        return lacking.isEmpty();
    }

    private static List<EconomyGroup> groups(Change change) {
        for (EObject each = change.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof ForStatement statement && statement.getSelection() != null) {
                return statement.getSelection().getGroups();
            }
            if (each instanceof Policy policy && policy.getSelection() != null) {
                return policy.getSelection().getGroups();
            }
        }
        return List.of();
    }
}
