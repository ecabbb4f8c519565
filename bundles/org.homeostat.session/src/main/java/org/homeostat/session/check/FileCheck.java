package org.homeostat.session.check;

import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.syntax.DeepStack;
import org.homeostat.model.econ.EconFile;
import org.homeostat.session.Problem;
import org.homeostat.session.Severity;
import org.homeostat.session.files.FolderFiles;
import org.homeostat.session.files.Headers;
import org.homeostat.session.files.ProjectFolder;
import org.homeostat.session.files.TextFile;
import org.homeostat.session.files.UnreadableFileException;

/**
 * Checks one model file with all that it sees.
 *
 * <pre>
 *   file, or text of an editor
 *      |  read, with the files of its package and of its imports
 *      v
 *   texts
 *      |  parse; if the syntax of a file is wrong, that is all that is said
 *      v
 *   linked model
 *      |  validate; if there is an error, nothing further is tried
 *      v
 *   sound model
 *      |  compile every scenario, order its equations, look at every question
 *      v
 *   Model
 * </pre>
 */
public final class FileCheck {

    private final Provider<XtextResourceSet> sets;
    private final IResourceValidator validator;
    private final Headers headers;
    private final ModelReading reading;

    /** Checks with the services of the language. */
    public FileCheck(Provider<XtextResourceSet> sets, IResourceValidator validator, Headers headers,
            ModelReading reading) {
        this.sets = sets;
        this.validator = validator;
        this.headers = headers;
        this.reading = reading;
    }

    /**
     * Checks a file.
     *
     * @param given the file as the user named it
     * @param unsaved what stands in the editor, if it is not what stands in the file
     * @param diagnosis where problems go
     * @return the model, as far as it could be read; empty if it couldn't at all
     */
    public Optional<Model> check(ProjectFolder project, Optional<String> unsaved, Diagnosis diagnosis) {
        try {
            String text = unsaved.isPresent() ? TextFile.check(unsaved.get()) : TextFile.read(project.file());
            if (!project.file().toString().endsWith(".econ")) {
                diagnosis.add(Problem.ofFile(project.given().toString(), "the name of a model file ends in .econ"));
                return Optional.empty();
            }
            return DeepStack.call("check " + project.file().getFileName(), () -> check(project, text, diagnosis));
        } catch (UnreadableFileException e) {
            diagnosis.add(project.file(), e);
            return Optional.empty();
        } catch (StackOverflowError e) {
            diagnosis.add(Problem.ofFile(project.given().toString(), "the model is nested too deeply to be checked"));
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            diagnosis.add(
                    Problem.ofFile(project.given().toString(), "the model is too large for the memory that there is"));
            return Optional.empty();
        }
    }

    private Optional<Model> check(ProjectFolder project, String text, Diagnosis diagnosis) {
        XtextResourceSet set = sets.get();
        FolderFiles files = new FolderFiles(project, headers);
        XtextResource main = ProjectLoader.load(set, new SourceText(FolderFiles.uri(project.file()), text), files);
        files.unreadable().forEach(diagnosis::add);
        List<XtextResource> resources = resources(set);
        if (main.getContents().isEmpty() || !(main.getContents().get(0) instanceof EconFile file)) {
            return Optional.empty();
        }
        List<XtextResource> unsound = resources.stream().filter(resource -> resource.getParseResult().hasSyntaxErrors())
                .toList();
        (unsound.isEmpty() ? resources : unsound).forEach(resource -> validate(resource, diagnosis));
        Model model = reading.read(project, file, texts(resources), diagnosis);
        if (!diagnosis.hasErrors()) {
            model.compileAll(diagnosis);
        }
        return Optional.of(model);
    }

    private void validate(XtextResource resource, Diagnosis diagnosis) {
        String file = diagnosis.shown(resource.getURI());
        for (Issue issue : validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
            Optional<Severity> severity = severity(issue);
            if (severity.isPresent()) {
                diagnosis.add(new Problem(severity.get(), file, or(issue.getLineNumber(), 1), or(issue.getColumn(), 1),
                        or(issue.getOffset(), 0), or(issue.getLength(), 0), issue.getMessage()));
            }
        }
    }

    private static Optional<Severity> severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
        };
    }

    private static List<XtextResource> resources(XtextResourceSet set) {
        List<XtextResource> own = new ArrayList<>();
        for (Resource resource : List.copyOf(set.getResources())) {
            if (resource instanceof XtextResource one && !Library.contains(one.getURI())) {
                own.add(one);
            }
        }
        return own;
    }

    private static Map<Path, String> texts(List<XtextResource> resources) {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (XtextResource resource : resources) {
            texts.put(Path.of(resource.getURI().toFileString()),
                    resource.getParseResult().getRootNode().getText());
        }
        return texts;
    }

    private static int or(Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
