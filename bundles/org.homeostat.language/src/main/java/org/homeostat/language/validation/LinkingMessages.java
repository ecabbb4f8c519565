package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.CHANGE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.CHOICE__LEVERS;
import static org.homeostat.model.econ.EconPackage.Literals.NAME_REFERENCE__TARGET;
import static org.homeostat.model.econ.EconPackage.Literals.SECTOR;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.language.naming.Suggestions;
import org.homeostat.language.scoping.PackageScopeProvider;

/**
 * Says which name is unknown, what kind of thing it should be, where it was looked for, and what was probably meant.
 * Says nothing where the name could not be known because one before it is unknown.
 */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    private static final int MOST_NAMES = 5000;

    private final IScopeProvider scopes;
    private final PackageScopeProvider packages;

    @Inject
    LinkingMessages(IScopeProvider scopes, PackageScopeProvider packages) {
        this.scopes = scopes;
        this.packages = packages;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EObject place = context.getContext();
        EReference reference = context.getReference();
        String name = context.getLinkText();
        if (Unknowable.is(place, reference)) {
            return null;
        }
        String kind = Wanted.kind(place, reference);
        Set<String> elsewhere = Elsewhere.packages(place, kind, name);
        if (!elsewhere.isEmpty()) {
            List<String> data = new ArrayList<>(List.of(name));
            data.addAll(elsewhere);
            return new DiagnosticMessage("there is no " + kind + " '" + name + "' here; package "
                    + data.get(1) + " declares it: import " + data.get(1) + ".*", Severity.ERROR,
                    IssueCodes.MISSING_IMPORT, data.toArray(String[]::new));
        }
        Set<String> candidates = candidates(place, reference);
        List<String> data = new ArrayList<>(List.of(name));
        Suggestions.nearest(name, candidates).ifPresent(data::add);
        return new DiagnosticMessage("there is no " + kind + " '" + name + "'" + Wanted.where(place, reference)
                + Suggestions.didYouMean(name, candidates), Severity.ERROR,
                Wanted.isQuantity(place, reference) ? IssueCodes.MISSING_QUANTITY : IssueCodes.UNKNOWN_NAME,
                data.toArray(String[]::new));
    }

    private Set<String> candidates(EObject place, EReference reference) {
        Set<String> names = new LinkedHashSet<>();
        for (IEObjectDescription each : scope(place, reference).getAllElements()) {
            if (names.size() >= MOST_NAMES) {
                break;
            }
            if (Wanted.fits(each.getEClass(), place, reference)) {
                names.add(each.getName().getLastSegment());
            }
        }
        return names;
    }

    private IScope scope(EObject place, EReference reference) {
        boolean named = reference == NAME_REFERENCE__TARGET;
        boolean local = named && Set.of("sector", "parameter").contains(Wanted.kind(place, reference))
                || reference == CHOICE__LEVERS || reference.getEReferenceType() == SECTOR;
        if (!local && !Wanted.isQuantity(place, reference)) {
            return packages.getScope(place, reference);
        }
        return scopes.getScope(place, named && !local ? CHANGE__TARGET : reference);
    }
}
