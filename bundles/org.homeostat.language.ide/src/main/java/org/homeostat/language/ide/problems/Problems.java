package org.homeostat.language.ide.problems;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Marker.Severity;
import org.homeostat.language.ide.text.Region;

/** Asks all checks of the language. */
public final class Problems {

    private static final int MOST = 500;

    private final IResourceValidator validator;

    @Inject
    Problems(IResourceValidator validator) {
        this.validator = validator;
    }

    /** The problems in the order of the text; of a hopeless file the first few hundred. */
    public List<Marker> of(XtextResource file, String text) {
        return found(file, text).stream().map(Problem::marker).distinct().limit(MOST).toList();
    }

    /** The same with what is known about each for who repairs it. */
    public List<Problem> found(XtextResource file, String text) {
        return validator.validate(file, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> new Problem(marker(issue, text), String.valueOf(issue.getCode()),
                        issue.getData() == null ? List.of() : List.of(issue.getData())))
                .sorted(Comparator.comparingInt((Problem problem) -> problem.marker().region().offset())
                        .thenComparing(problem -> problem.marker().severity()))
                .toList();
    }

    private static Marker marker(Issue issue, String text) {
        int offset = within(issue.getOffset(), 0, text.length());
        int length = within(issue.getLength(), 0, text.length() - offset);
        int line = issue.getLineNumber() == null ? 1 : Math.max(1, issue.getLineNumber());
        return new Marker(new Region(offset, length), line, severity(issue), issue.getMessage());
    }

    private static int within(Integer number, int least, int most) {
        return number == null ? least : Math.clamp(number, least, most);
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }
}
