package org.homeostat.language.scoping;

import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY__TYPE;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__WORLD;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.World;

/** All models and all worlds that can be named from a place, in this file, its package or its imports. */
class VisibleDeclarations {

    @Inject
    private PackageScopeProvider packages;
    @Inject
    private IResourceScopeCache cache;

    /** The models, each once. */
    List<ModelType> models(EObject place) {
        return all(place, ECONOMY__TYPE, ModelType.class);
    }

    /** The worlds, each once. */
    List<World> worlds(EObject place) {
        return all(place, SCENARIO__WORLD, World.class);
    }

    private <T> List<T> all(EObject place, EReference reference, Class<T> type) {
        return cache.get(List.of(VisibleDeclarations.class, type), place.eResource(),
                () -> find(EcoreUtil.getRootContainer(place), reference, type));
    }

    private <T> List<T> find(EObject place, EReference reference, Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        for (IEObjectDescription each : packages.getScope(place, reference).getAllElements()) {
            EObject object = EcoreUtil.resolve(each.getEObjectOrProxy(), place);
            if (type.isInstance(object) && !object.eIsProxy()) {
                found.add(type.cast(object));
            }
        }
        return List.copyOf(found);
    }
}
