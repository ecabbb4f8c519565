package org.homeostat.ui.editor;

import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.ui.UserInterface;

/** Asks the language about an editor's text in the background, and shows the answer in the user interface. */
public final class LanguageRequest {

    private LanguageRequest() {
    }

    /**
     * Asks about the text as it is now.
     *
     * @param editor whose text
     * @param title what the job is called
     * @param question finds the answer in the background, and gives what shows it
     */
    public static void ask(EconEditor editor, String title, Function<Snapshot, Runnable> question) {
        String text = editor.document().get();
        Job job = Job.create(title, (IProgressMonitor monitor) -> {
            Runnable answer = question.apply(editor.model().at(text));
            UserInterface.later(editor.viewer().getTextWidget(), answer);
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }
}
