package org.homeostat.ui.editor.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.homeostat.language.ide.text.Region;
import org.homeostat.session.CancelledException;
import org.homeostat.session.CheckedFile;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.editor.LanguageService;

/** One check of all models of a project, and the markers that come of it. */
final class ProjectCheck {

    private static final Region ALL = new Region(0, Integer.MAX_VALUE);

    private final IProject project;
    private final SessionService sessions;
    private final LanguageService language;
    private final Map<String, IFile> files = new LinkedHashMap<>();
    /** For each file its problems, and whether checking that file alone finds them. */
    private final Map<String, Map<Problem, Boolean>> found = new HashMap<>();

    ProjectCheck(IProject project, SessionService sessions, LanguageService language) {
        this.language = language;
        this.project = project;
        this.sessions = sessions;
    }

    /** Marks what a check finds at once, and then the expectations that fail, which takes as long as their scenarios. */
    void run(BooleanSupplier stopped) {
        for (IFile file : ModelFiles.in(project)) {
            ModelFiles.path(file).ifPresent(path -> files.put(path.toString(), file));
        }
        List<CheckedFile> checked = new ArrayList<>();
        for (String file : files.keySet()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            CheckedFile next = sessions.session().check(Path.of(file));
            checked.add(next);
            next.problems().forEach(problem -> add(problem, problem.file().equals(file)));
        }
        mark();
        if (expectations(checked, new UntilStopped(stopped))) {
            mark();
        }
    }

    /** Whether one fails. The editor does not find that as it checks, so it shows the marker. */
    private boolean expectations(List<CheckedFile> checked, Progress progress) {
        boolean failed = false;
        try {
            for (CheckedFile file : checked) {
                for (Problem problem : sessions.session().test(file, progress).problems()) {
                    failed |= !file.problems().contains(problem);
                    add(problem, false);
                }
            }
        } catch (CancelledException e) {
            // the next check is waiting, or the workbench ends: what was found so far is as good as nothing
            return false;
        }
        return failed;
    }

    private static String key(Problem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.message();
    }

    private void add(Problem problem, boolean own) {
        found.computeIfAbsent(problem.file(), key -> new LinkedHashMap<>()).merge(problem, own, Boolean::logicalOr);
    }

    private void mark() {
        Set<String> fixable = new HashSet<>();
        found.forEach((name, problems) -> {
            if (files.containsKey(name) && !problems.isEmpty()) {
                language.snapshot(files.get(name)).fixes(ALL).forEach(
                        fix -> fixable.add(name + ":" + fix.problem().line() + ":" + fix.problem().message()));
            }
        });
        try {
            project.getWorkspace().run(monitor -> {
                for (Map.Entry<String, IFile> file : files.entrySet()) {
                    Map<Problem, Boolean> problems = found.getOrDefault(file.getKey(), Map.of());
                    ProblemMarkers.replace(file.getValue(), problems, problem -> fixable.contains(key(problem)));
                }
            }, project, IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            // a file went away while it was marked, and its markers with it; its removal calls for the next check
        }
    }
}
