package org.homeostat.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.homeostat.language.EconRuntimeModule;
import org.homeostat.language.EconStandaloneSetup;

/** Starts the language together with its editor services. */
public class EconIdeSetup extends EconStandaloneSetup {
    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new EconRuntimeModule(), new EconIdeModule()));
    }
}
