package org.homeostat.language.validation;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.language.naming.Suggestions;

/**
 * Says which name is unknown, what kind of thing it should be, where it was looked for, and what was probably meant.
 * Says nothing where the name could not be known because one before it is unknown.
 */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    private static final int MOST_NAMES = 5000;

    private final IScopeProvider scopes;

    @Inject
    LinkingMessages(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EObject place = context.getContext();
        EReference reference = context.getReference();
        String name = context.getLinkText();
        if (Unknowable.is(place, reference)) {
            return null;
        }
        return new DiagnosticMessage("there is no " + Wanted.kind(place, reference) + " '" + name + "'"
                + Wanted.where(place, reference) + Suggestions.didYouMean(name, candidates(place, reference)),
                Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }

    private Set<String> candidates(EObject place, EReference reference) {
        IScope scope = scopes.getScope(place, reference);
        Set<String> names = new LinkedHashSet<>();
        for (IEObjectDescription each : scope.getAllElements()) {
            if (names.size() >= MOST_NAMES) {
                break;
            }
            if (Wanted.fits(each.getEClass(), place, reference)) {
                names.add(each.getName().getLastSegment());
            }
        }
        return names;
    }
}
