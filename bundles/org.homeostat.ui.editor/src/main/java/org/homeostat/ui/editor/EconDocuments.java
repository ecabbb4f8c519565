package org.homeostat.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.homeostat.ui.editor.problems.ProblemMarkers;

/**
 * The documents of models. Problems that the editor finds itself are not shown a second time as the markers that they
 * are in the Problems view.
 */
public final class EconDocuments extends TextFileDocumentProvider {

    @Override
    protected IAnnotationModel createAnnotationModel(IFile file) {
        return new Annotations(file);
    }

    private static final class Annotations extends ResourceMarkerAnnotationModel {

        private Annotations(IResource resource) {
            super(resource);
        }

        @Override
        protected boolean isAcceptable(IMarker marker) {
            return super.isAcceptable(marker) && !(MarkerUtilities.isMarkerType(marker, ProblemMarkers.TYPE)
                    && marker.getAttribute(ProblemMarkers.OWN, false));
        }
    }
}
