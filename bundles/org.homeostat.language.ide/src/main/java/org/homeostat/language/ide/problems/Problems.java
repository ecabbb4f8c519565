package org.homeostat.language.ide.problems;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        Set<Marker> markers = new LinkedHashSet<>();
        for (Issue issue : validator.validate(file, CheckMode.ALL, CancelIndicator.NullImpl)) {
            markers.add(marker(issue, text));
        }
        List<Marker> sorted = new ArrayList<>(markers);
        sorted.sort(Comparator.comparingInt((Marker marker) -> marker.region().offset())
                .thenComparing(Marker::severity));
        return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
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
