package org.homeostat.ui.editor.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.homeostat.session.Problem;
import org.homeostat.session.Severity;

/** Problems of models as markers of the workspace. */
public final class ProblemMarkers {

    /** The kind of marker, as in plugin.xml. */
    public static final String TYPE = "org.homeostat.ui.editor.problem";

    /** Whether checking the marker's own file finds the problem, so that its editor finds it too. */
    public static final String OWN = "own";

    /** Whether the language knows a way to put the problem right. */
    public static final String FIXABLE = "fixable";

    private ProblemMarkers() {
    }

    /** Puts these problems in the place of those that the file had; leaves alone what stays the same. */
    static void replace(IFile file, Map<Problem, Boolean> problems, Predicate<Problem> fixable) throws CoreException {
        if (!file.exists()) {
            return;
        }
        List<Map<String, Object>> wanted = new ArrayList<>();
        problems.forEach((problem, own) -> wanted.add(attributes(problem, own, fixable.test(problem))));
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            if (!wanted.remove(marker.getAttributes())) {
                marker.delete();
            }
        }
        for (Map<String, Object> attributes : wanted) {
            file.createMarker(TYPE, attributes);
        }
    }

    private static Map<String, Object> attributes(Problem problem, boolean own, boolean fixable) {
        return Map.of(IMarker.MESSAGE, problem.message(),
                IMarker.SEVERITY,
                problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
                IMarker.LINE_NUMBER, problem.line(),
                IMarker.LOCATION, "line " + problem.line(),
                IMarker.CHAR_START, problem.offset(),
                IMarker.CHAR_END, problem.offset() + problem.length(),
                OWN, own, FIXABLE, fixable);
    }
}
