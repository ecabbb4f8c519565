package org.homeostat.language.scoping;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARAMETER;
import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARTNER;
import static org.homeostat.model.econ.EconPackage.Literals.CALIBRATION__PARAMETERS;
import static org.homeostat.model.econ.EconPackage.Literals.CHANGE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.CHOICE__LEVERS;
import static org.homeostat.model.econ.EconPackage.Literals.IMPLICIT_EQUATION__UNKNOWN;
import static org.homeostat.model.econ.EconPackage.Literals.LEVY__PROCEEDS;
import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.OUTCOME_MEASURE;
import static org.homeostat.model.econ.EconPackage.Literals.SECTOR;
import static org.homeostat.model.econ.EconPackage.Literals.SUBSCRIPT_KEY__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY_CLAUSE__TARGET;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Question;

/**
 * The one place that says which names a reference may use; see the package comment for the order. What a place can see
 * depends on little: its file, and the model, policy or treaty around it. So scopes are found once for those and kept
 * until the file changes; all files of a resource set must be in it before the first name is resolved.
 */
public class EconScopeProvider extends AbstractEconScopeProvider {

    /** References to a quantity of what stands around them. */
    private static final Set<EReference> QUANTITIES = Set.of(ASSIGNMENT__PARAMETER, CHANGE__TARGET,
            TREATY_CLAUSE__TARGET, LEVY__PROCEEDS, IMPLICIT_EQUATION__UNKNOWN, CALIBRATION__PARAMETERS);

    @Inject
    private ReceiverMembers receivers;
    @Inject
    private ContextMembers contexts;
    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == NAME_REFERENCE__TARGET || reference == SUBSCRIPT_KEY__TARGET) {
            List<IndexVariable> indices = IndexVariables.visibleFrom(context);
            IScope names = reference == SUBSCRIPT_KEY__TARGET ? declarations(context, reference)
                    : names(context, reference);
            return indices.isEmpty() ? names : Scopes.scopeFor(indices, names);
        }
        if (reference == MEMBER_REFERENCE__MEMBER) {
            return context instanceof MemberReference access ? accessible(access) : IScope.NULLSCOPE;
        }
        if (QUANTITIES.contains(reference) || reference.getEReferenceType() == SECTOR) {
            EObject anchor = contexts.anchor(context);
            return anchor == null ? IScope.NULLSCOPE
                    : kept(reference, anchor, () -> scope(contexts.at(anchor), reference, IScope.NULLSCOPE));
        }
        if (reference == ASSIGNMENT__PARTNER) {
            return context instanceof Assignment assignment ? partners(assignment) : IScope.NULLSCOPE;
        }
        return reference == CHOICE__LEVERS ? names(context, reference) : declarations(context, reference);
    }

    private IScope names(EObject context, EReference reference) {
        IScope declarations = declarations(context, reference);
        EObject anchor = contexts.anchor(context);
        return anchor == null ? declarations
                : kept(reference, anchor, () -> scope(contexts.at(anchor), reference, declarations));
    }

    private IScope accessible(MemberReference access) {
        List<EObject> owners = receivers.owners(access);
        if (owners.isEmpty()) {
            return IScope.NULLSCOPE;
        }
        boolean measured = isAsked(access) && owners.stream().allMatch(ModelType.class::isInstance);
        return kept(MEMBER_REFERENCE__MEMBER, List.of(owners, measured), access, () -> scope(receivers.of(owners),
                MEMBER_REFERENCE__MEMBER, measured ? measures(access) : IScope.NULLSCOPE));
    }

    /** A question may ask for a measure of one economy: {@code Chile.welfare}. */
    private static boolean isAsked(EObject place) {
        return EcoreUtil2.getContainerOfType(place, Question.class) != null
                || EcoreUtil2.getContainerOfType(place, Expectation.class) != null
                || EcoreUtil2.getContainerOfType(place, OutcomeMeasure.class) != null;
    }

    private IScope measures(EObject place) {
        return new FilteringScope(declarations(place, NAME_REFERENCE__TARGET),
                each -> each.getEClass() == OUTCOME_MEASURE);
    }

    private IScope partners(Assignment assignment) {
        IScope declarations = declarations(assignment, ASSIGNMENT__PARTNER);
        Member parameter = assignment.getParameter();
        return parameter == null || parameter.eIsProxy() || parameter.getIndex() == null ? declarations
                : Scopes.scopeFor(List.of(parameter.getIndex()), declarations);
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

    private static IScope scope(Collection<? extends Named> names, EReference reference, IScope outer) {
        List<IEObjectDescription> found = names.stream()
                .filter(each -> each.getName() != null && reference.getEReferenceType().isInstance(each))
                .map(each -> EObjectDescription.create(each.getName(), each)).toList();
        return MapBasedScope.createScope(outer, found);
    }
}
