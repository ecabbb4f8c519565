package org.homeostat.ui;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes objects that all parts of the workbench share: the outermost place that has one has it for all. */
public abstract class SharedServices extends AbstractServiceFactory {

    @Override
    public final Object create(@SuppressWarnings("rawtypes") Class api, IServiceLocator parent,
            IServiceLocator locator) {
        @SuppressWarnings("unchecked")
        Object inherited = parent.getService(api);
        return inherited != null ? inherited : make(api);
    }

    /** A new object of a class; null if it is not one that this factory makes. */
    protected abstract Object make(Class<?> api);
}
