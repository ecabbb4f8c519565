package org.homeostat.language.scoping;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.CHANGE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.COMPARE__VARIABLES;
import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__TARGET;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;

/** The one place that says which names a reference may use; see the package comment for the order. */
public class EconScopeProvider extends AbstractEconScopeProvider {

    @Inject
    private ReceiverMembers receivers;
    @Inject
    private ContextMembers contexts;
    @Inject
    private ComparedMembers compared;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == NAME_REFERENCE__TARGET) {
            IScope declarations = super.getScope(context, reference);
            IScope members = members(contexts.of(context), declarations);
            return Scopes.scopeFor(IndexVariables.visibleFrom(context), members);
        }
        if (reference == MEMBER_REFERENCE__MEMBER && context instanceof MemberReference access) {
            return members(receivers.of(access), IScope.NULLSCOPE);
        }
        if (reference == MEMBER_REFERENCE__MEMBER) {
            return IScope.NULLSCOPE;
        }
        if (reference == ASSIGNMENT__PARAMETER) {
            Economy economy = context instanceof Assignment assignment ? (Economy) assignment.eContainer()
                    : EcoreUtil2.getContainerOfType(context, Economy.class);
            return members(economy == null || economy.getType() == null ? List.of()
                    : EffectiveMembers.of(economy.getType()), IScope.NULLSCOPE);
        }
        if (reference == CHANGE__TARGET || reference == TREATY_CLAUSE__TARGET) {
            return members(contexts.of(context), IScope.NULLSCOPE);
        }
        if (reference == COMPARE__VARIABLES) {
            Compare compare = EcoreUtil2.getContainerOfType(context, Compare.class);
            return members(compare == null ? List.of() : compared.of(compare), IScope.NULLSCOPE);
        }
        return super.getScope(context, reference);
    }

    private static IScope members(Collection<Member> members, IScope outer) {
        return Scopes.scopeFor(members, outer);
    }
}
