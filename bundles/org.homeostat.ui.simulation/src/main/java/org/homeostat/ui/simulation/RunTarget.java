package org.homeostat.ui.simulation;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.ui.ModelFiles;

/** Which model a command is about: the one selected in the active view, else the one in the active editor. */
final class RunTarget {

    private RunTarget() {
    }

    static Optional<Path> of(ExecutionEvent event) {
        boolean inEditor = HandlerUtil.getActivePart(event) instanceof IEditorPart;
        Optional<Path> selected = inEditor ? Optional.empty() : selected(HandlerUtil.getCurrentSelection(event));
        return selected.isPresent() ? selected : edited(HandlerUtil.getActiveEditor(event));
    }

    private static Optional<Path> selected(ISelection selection) {
        if (selection instanceof IStructuredSelection chosen && chosen.size() == 1) {
            IFile file = Adapters.adapt(chosen.getFirstElement(), IFile.class);
            return file != null && ModelFiles.isModel(file) ? ModelFiles.path(file) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Path> edited(IEditorPart editor) {
        return Optional.ofNullable(editor).flatMap(shown -> ModelFiles.path(shown.getEditorInput()))
                .filter(path -> path.toString().endsWith("." + ModelFiles.EXTENSION));
    }
}
