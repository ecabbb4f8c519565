package org.homeostat.ui;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the objects that all parts share. Named in plugin.xml; parts ask their site for the service instead. */
public final class WorkbenchServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class api, IServiceLocator parent, IServiceLocator locator) {
        @SuppressWarnings("unchecked")
        Object inherited = parent.getService(api);
        if (inherited != null) {
            return inherited;
        }
        return api == SessionService.class ? new SessionService() : api == Runs.class ? new Runs() : null;
    }
}
