package org.homeostat.language;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.homeostat.language.naming.EconQualifiedNameProvider;
import org.homeostat.language.scoping.EconGlobalScopeProvider;
import org.homeostat.language.scoping.PackageScopeProvider;

/** Which classes serve the language where Xtext leaves a choice. */
public class EconRuntimeModule extends AbstractEconRuntimeModule {

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return EconQualifiedNameProvider.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return EconGlobalScopeProvider.class;
    }

    @Override
    public void configureIScopeProviderDelegate(Binder binder) {
        binder.bind(IScopeProvider.class)
                .annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
                .to(PackageScopeProvider.class);
    }
}
