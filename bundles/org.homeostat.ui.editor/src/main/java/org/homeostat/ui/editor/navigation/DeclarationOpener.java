package org.homeostat.ui.editor.navigation;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.homeostat.language.ide.text.Target;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EconEditor;

/** Goes from a name to the place where it is declared: in this file, in another, or in the language itself. */
public final class DeclarationOpener {

    private final EconEditor editor;

    /**
     * Opens declarations of names in an editor.
     *
     * @param editor the editor
     */
    public DeclarationOpener(EconEditor editor) {
        this.editor = editor;
    }

    /** Looks for the declaration in the background, then goes there. */
    public void open(int offset) {
        String text = editor.document().get();
        Job job = Job.create("Finding the declaration", (IProgressMonitor monitor) -> find(text, offset));
        job.setSystem(true);
        job.schedule();
    }

    private IStatus find(String text, int offset) {
        Optional<Target> target = editor.model().at(text).declaration(offset);
        UserInterface.later(editor.viewer().getTextWidget(), () -> target.ifPresentOrElse(this::open,
                () -> editor.say("There is no name here that is declared anywhere")));
        return Status.OK_STATUS;
    }

    /** Goes to a declaration. For the user interface's thread. */
    public void open(Target target) {
        IWorkbenchPage page = editor.getSite().getPage();
        Region region = new Region(target.region().offset(), target.region().length());
        try {
            if (LibraryInput.SCHEME.equals(target.uri().scheme())) {
                String text = editor.model().language().libraryText(target.uri()).orElse("");
                IEditorPart opened = IDE.openEditor(page, new LibraryInput(target.uri(), text), EconEditor.ID);
                ((ITextEditor) opened).selectAndReveal(region.getOffset(), region.getLength());
            } else {
                ModelFiles.open(page, URI.create(target.uri().toString()), region);
            }
            page.getNavigationHistory().markLocation(page.getActiveEditor());
        } catch (PartInitException e) {
            ILog.of(DeclarationOpener.class).error("Not opened: " + target.uri(), e);
            editor.say("Not opened: " + e.getMessage());
        }
    }
}
