package org.homeostat.language.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.ImportNormalizer;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Import;

/** Declarations by simple name: those of the file's own package and those of the packages that it imports. */
public class PackageScopeProvider extends ImportedNamespaceAwareLocalScopeProvider {

    @Override
    protected String getImportedNamespace(EObject object) {
        return object instanceof Import each ? each.getNamespace() : null;
    }

    /** Xtext would note which names of other files were asked for, and log a line whenever all are listed. */
    @Override
    protected IScope wrap(IScope scope) {
        return scope;
    }

    @Override
    protected List<ImportNormalizer> internalGetImportedNamespaceResolvers(EObject context, boolean ignoreCase) {
        List<ImportNormalizer> resolvers = new ArrayList<>();
        if (context instanceof EconFile file) {
            if (file.getPackageName() != null && !file.getPackageName().isBlank()) {
                add(resolvers, file.getPackageName() + ".*", ignoreCase);
            }
            for (Import each : file.getImports()) {
                if (each.getNamespace() != null) {
                    add(resolvers, each.getNamespace(), ignoreCase);
                }
            }
        }
        return resolvers;
    }

    private void add(List<ImportNormalizer> resolvers, String namespace, boolean ignoreCase) {
        ImportNormalizer resolver = createImportedNamespaceResolver(namespace, ignoreCase);
        if (resolver != null) {
            resolvers.add(resolver);
        }
    }
}
