package org.homeostat.language;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

/**
 * Files that are read together, by the setup of the language that was asked for. EMF's registry would hand all of them
 * to whichever setup came last, and a process may have several: one for runs, one for editors.
 */
public class EconResourceSet extends XtextResourceSet {

    private static final String EXTENSION = "econ";

    /** The compiled grammar, which is read in such a set too. */
    private static final String GRAMMAR = "xtextbin";

    @Inject
    EconResourceSet(IResourceFactory factory) {
        getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, factory);
        getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
                factory);
        getResourceFactoryRegistry().getExtensionToFactoryMap().put(GRAMMAR, new BinaryGrammarResourceFactoryImpl());
    }
}
