package org.homeostat.language.ide.names;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;

/** All declarations of the files that were read together. */
public final class Siblings {

    private Siblings() {
    }

    /** The declarations of a kind, in the file of a place and in those read with it. */
    public static <T extends Declaration> Stream<T> of(EObject place, Class<T> kind) {
        ResourceSet set = place.eResource() == null ? null : place.eResource().getResourceSet();
        return set == null ? Stream.empty()
                : List.copyOf(set.getResources()).stream().flatMap(file -> file.getContents().stream())
                        .filter(EconFile.class::isInstance).map(EconFile.class::cast)
                        .flatMap(file -> file.getDeclarations().stream()).filter(kind::isInstance).map(kind::cast);
    }
}
