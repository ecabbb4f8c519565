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
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;

/**
 * The one place that says which names a reference may use; see the package comment for the order. What a place can see
 * depends on little: its file, and the model, policy or treaty around it. So scopes are found once for those and kept
 * until the file changes; all files of a resource set must be in it before the first name is resolved.
 */
public class EconScopeProvider extends AbstractEconScopeProvider {

    @Inject
    private ReceiverMembers receivers;
    @Inject
    private ContextMembers contexts;
    @Inject
    private ComparedMembers compared;
    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == NAME_REFERENCE__TARGET) {
            List<IndexVariable> indices = IndexVariables.visibleFrom(context);
            IScope names = names(context, reference);
            return indices.isEmpty() ? names : Scopes.scopeFor(indices, names);
        }
        if (reference == MEMBER_REFERENCE__MEMBER) {
            return context instanceof MemberReference access ? accessible(access) : IScope.NULLSCOPE;
        }
        if (reference == ASSIGNMENT__PARAMETER || reference == CHANGE__TARGET || reference == TREATY_CLAUSE__TARGET) {
            EObject anchor = contexts.anchor(context);
            return anchor == null ? IScope.NULLSCOPE
                    : kept(reference, anchor, () -> members(contexts.at(anchor), IScope.NULLSCOPE));
        }
        if (reference == COMPARE__VARIABLES) {
            Compare compare = EcoreUtil2.getContainerOfType(context, Compare.class);
            return compare == null ? IScope.NULLSCOPE
                    : kept(reference, compare, () -> members(compared.of(compare), IScope.NULLSCOPE));
        }
        return declarations(context, reference);
    }

    private IScope names(EObject context, EReference reference) {
        IScope declarations = declarations(context, reference);
        EObject anchor = contexts.anchor(context);
        return anchor == null ? declarations
                : kept(reference, anchor, () -> members(contexts.at(anchor), declarations));
    }

    private IScope accessible(MemberReference access) {
        List<EObject> owners = receivers.owners(access);
        return owners.isEmpty() ? IScope.NULLSCOPE
                : kept(MEMBER_REFERENCE__MEMBER, owners, access, () -> members(receivers.of(owners),
                        IScope.NULLSCOPE));
    }

    private IScope declarations(EObject context, EReference reference) {
        EObject file = EcoreUtil.getRootContainer(context);
        return kept(reference, file, () -> super.getScope(file, reference));
    }

    private IScope kept(EReference reference, EObject place, Supplier<IScope> scope) {
        return kept(reference, place, place, scope);
    }

    /** The scope of a reference that depends on a key alone, kept with the file of a place. */
    private IScope kept(EReference reference, Object key, EObject place, Supplier<IScope> scope) {
        return cache.get(List.of(EconScopeProvider.class, reference, key), place.eResource(), scope::get);
    }

    private static IScope members(Collection<Member> members, IScope outer) {
        List<IEObjectDescription> named = members.stream().filter(member -> member.getName() != null)
                .map(member -> EObjectDescription.create(member.getName(), member)).toList();
        return MapBasedScope.createScope(outer, named);
    }
}
