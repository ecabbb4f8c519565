package org.homeostat.ui.editor;

import org.homeostat.ui.SharedServices;

/** Makes what all editors share. Named in plugin.xml. */
public final class EditorServices extends SharedServices {

    @Override
    protected Object make(Class<?> api) {
        return api == LanguageService.class ? new LanguageService() : new EconDocuments();
    }
}
