package org.homeostat.ui;

/** Makes the objects that all parts share. Named in plugin.xml; parts ask their site for the service instead. */
public final class WorkbenchServices extends SharedServices {

    @Override
    protected Object make(Class<?> api) {
        return api == SessionService.class ? new SessionService() : api == Runs.class ? new Runs() : null;
    }
}
