package org.homeostat.language.ide;

import com.google.inject.Inject;
import com.google.inject.Provider;
import org.eclipse.xtext.resource.XtextResourceSet;

/** The parts that a snapshot hands its questions to. */
final class Services {

    private final Provider<XtextResourceSet> resourceSets;

    @Inject
    Services(Provider<XtextResourceSet> resourceSets) {
        this.resourceSets = resourceSets;
    }

    XtextResourceSet resourceSet() {
        return resourceSets.get();
    }
}
