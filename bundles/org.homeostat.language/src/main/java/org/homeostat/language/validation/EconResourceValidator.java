package org.homeostat.language.validation;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * The problems of a file in the order of its text. Where the syntax is wrong only the first mistake is told, and
 * nothing about what the text would mean: most of that would be the mistake's echo.
 */
public class EconResourceValidator extends ResourceValidatorImpl {

    private static final Comparator<Issue> IN_ORDER = Comparator.comparing(Issue::getOffset,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        List<Issue> issues = super.validate(resource, mode, indicator);
        List<Issue> syntax = issues.stream().filter(Issue::isSyntaxError).sorted(IN_ORDER).limit(1).toList();
        return syntax.isEmpty() ? issues.stream().sorted(IN_ORDER).toList() : syntax;
    }

    @Override
    protected void validate(Resource resource, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        if (resource.getErrors().stream().noneMatch(XtextSyntaxDiagnostic.class::isInstance)) {
            super.validate(resource, mode, monitor, acceptor);
        }
    }
}
