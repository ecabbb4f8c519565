package org.homeostat.language.ide.search;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.names.NameIndexer;

/**
 * Where a thing is declared; says which thing it is, however often its file is read.
 *
 * @param uri the file
 * @param offset where the declared name begins
 */
public record Place(URI uri, int offset) {

    /** The place of a named thing; empty if its name is not written anywhere. */
    static Optional<Place> of(EObject declared) {
        return declared.eResource() == null ? Optional.empty()
                : NameIndexer.name(declared)
                        .map(region -> new Place(declared.eResource().getURI(), region.offset()));
    }
}
