package org.homeostat.ui.editor;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes what all editors share. Named in plugin.xml. */
public final class EditorServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class api, IServiceLocator parent, IServiceLocator locator) {
        @SuppressWarnings("unchecked")
        Object inherited = parent.getService(api);
        if (inherited != null) {
            return inherited;
        }
        return api == LanguageService.class ? new LanguageService() : new EconDocuments();
    }
}
