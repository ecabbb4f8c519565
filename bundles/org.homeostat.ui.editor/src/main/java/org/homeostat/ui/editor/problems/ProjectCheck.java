package org.homeostat.ui.editor.problems;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.homeostat.session.CancelledException;
import org.homeostat.session.CheckedFile;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.SessionService;

/** One check of all models of a project, and the markers that come of it. */
final class ProjectCheck {

    private final IProject project;
    private final SessionService sessions;
    private final Map<String, IFile> files = new LinkedHashMap<>();
    /** For each file its problems, and whether checking that file alone finds them. */
    private final Map<String, Map<Problem, Boolean>> found = new HashMap<>();

    ProjectCheck(IProject project, SessionService sessions) {
        this.project = project;
        this.sessions = sessions;
    }

    void run(IProgressMonitor monitor) {
        for (IFile file : ModelFiles.in(project)) {
            ModelFiles.path(file).ifPresent(path -> files.put(path.toString(), file));
        }
        for (String file : files.keySet()) {
            if (monitor.isCanceled()) {
                return;
            }
            try {
                check(file, new Watch(monitor));
            } catch (CancelledException e) {
                return;
            }
        }
        mark();
    }

    /** What a file expects of itself is looked at too; its editor, which runs nothing, does not find that. */
    private void check(String file, Progress progress) {
        CheckedFile checked = sessions.session().check(Path.of(file));
        for (Problem problem : sessions.session().test(checked, progress).problems()) {
            found.computeIfAbsent(problem.file(), key -> new LinkedHashMap<>()).merge(problem,
                    problem.file().equals(file) && checked.problems().contains(problem), Boolean::logicalOr);
        }
    }

    private void mark() {
        try {
            project.getWorkspace().run(monitor -> {
                for (Map.Entry<String, IFile> file : files.entrySet()) {
                    ProblemMarkers.replace(file.getValue(), found.getOrDefault(file.getKey(), Map.of()));
                }
            }, project, IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            // a file went away while it was marked, and its markers with it; its removal calls for the next check
        }
    }
}
