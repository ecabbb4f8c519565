package org.homeostat.language;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.homeostat.model.econ.EconPackage;

/** Sets the language up outside OSGi and inside it alike: registers the metamodel, then creates the injector. */
public class EconStandaloneSetup extends EconStandaloneSetupGenerated {

    /** Sets the language up for readers of {@code .econ} files that need no injector. */
    public static void doSetup() {
        new EconStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(EconPackage.eNS_URI, EconPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
