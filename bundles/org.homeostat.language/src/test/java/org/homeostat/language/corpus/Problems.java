package org.homeostat.language.corpus;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;

/** Reads texts and tells their problems as {@code line:column: severity: message}. */
final class Problems {

    @Inject
    private Provider<XtextResourceSet> sets;
    @Inject
    private IResourceValidator validator;

    /** The problems of a file that stands alone. */
    List<String> of(String text) {
        return of(new SourceText(URI.createURI("memory:/main.econ"), text), ProjectFiles.NONE);
    }

    /** The problems of a file among others. */
    List<String> of(SourceText file, ProjectFiles others) {
        XtextResource resource = ProjectLoader.load(sets.get(), file, others);
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream().map(Problems::line)
                .toList();
    }

    private static String line(Issue issue) {
        return issue.getLineNumber() + ":" + issue.getColumn() + ": "
                + issue.getSeverity().name().toLowerCase(Locale.ROOT) + ": " + issue.getMessage();
    }
}
