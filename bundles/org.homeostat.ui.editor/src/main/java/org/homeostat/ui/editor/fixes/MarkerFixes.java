package org.homeostat.ui.editor.fixes;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.language.ide.text.Region;
import org.homeostat.ui.editor.LanguageService;
import org.homeostat.ui.editor.problems.ProblemMarkers;

/** Finds the fixes of a marker, in the text that its file has now. Named in plugin.xml. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.FIXABLE, false);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        LanguageService service = PlatformUI.getWorkbench().getService(LanguageService.class);
        if (service.ready().isEmpty() || !(marker.getResource() instanceof IFile file) || !file.isAccessible()) {
            return new IMarkerResolution[0];
        }
        return of(service, file, marker).stream().map(fix -> new MarkerFix(fix.title(), fix.problem().message()))
                .toArray(IMarkerResolution[]::new);
    }

    /** The fix of that title that a marker has now. */
    static Optional<Fix> find(IMarker marker, String title) {
        LanguageService service = PlatformUI.getWorkbench().getService(LanguageService.class);
        return marker.getResource() instanceof IFile file && file.isAccessible()
                ? of(service, file, marker).stream().filter(fix -> fix.title().equals(title)).findFirst()
                : Optional.empty();
    }

    private static List<Fix> of(LanguageService service, IFile file, IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        int end = marker.getAttribute(IMarker.CHAR_END, start);
        return service.snapshot(file).fixes(new Region(start, end - start)).stream()
                .filter(fix -> fix.problem().message().equals(marker.getAttribute(IMarker.MESSAGE, ""))).toList();
    }
}
