package org.homeostat.language.scoping;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;

/** What other files export: the files that were put in the same resource set, and the built-in library. */
public class EconGlobalScopeProvider extends AbstractGlobalScopeProvider {

    @Inject
    private IResourceDescription.Manager descriptions;
    @Inject
    private FunctionCatalogue catalogue;

    @Override
    protected IScope getScope(Resource resource, boolean ignoreCase, EClass type,
            Predicate<IEObjectDescription> filter) {
        ResourceSet set = resource.getResourceSet();
        if (set == null) {
            return IScope.NULLSCOPE;
        }
        List<Resource> others = new ArrayList<>(Library.in(set, catalogue));
        for (Resource other : List.copyOf(set.getResources())) {
            if (other != resource && !Library.contains(other.getURI())) {
                others.add(other);
            }
        }
        List<IEObjectDescription> found = new ArrayList<>();
        for (Resource other : others) {
            IResourceDescription description = descriptions.getResourceDescription(other);
            for (IEObjectDescription each : description.getExportedObjectsByType(type)) {
                if (filter == null || filter.apply(each)) {
                    found.add(each);
                }
            }
        }
        return ignoreCase ? new SimpleScope(found, true) : MapBasedScope.createScope(IScope.NULLSCOPE, found);
    }
}
