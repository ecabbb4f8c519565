package org.homeostat.language;

/** Starts the language outside OSGi: on the command line and in tests. */
public class EconStandaloneSetup extends EconStandaloneSetupGenerated {
    /** Registers the language with EMF; the injector of the first call serves for all. */
    public static void doSetup() {
        new EconStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
