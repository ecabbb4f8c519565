package org.homeostat.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.homeostat.language.ide.EconLanguage;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.ui.SessionService;

/** The language of the workbench. Setting it up takes a second, so it is begun in the background on the first request. */
public final class LanguageService {

    private final CompletableFuture<EconLanguage> language;

    LanguageService() {
        LanguageLog.install();
        language = CompletableFuture.supplyAsync(LanguageService::create);
    }

    private static EconLanguage create() {
        synchronized (SessionService.SETTING_UP) {
            return EconLanguage.create();
        }
    }

    /** The language; waits for it if need be, so not for the user interface's thread. */
    public EconLanguage language() {
        return language.join();
    }

    /** The language if it is there already. */
    public Optional<EconLanguage> ready() {
        return Optional.ofNullable(language.getNow(null));
    }

    /** What the language knows of a model of the workspace, open or not. Waits for the language. */
    public Snapshot snapshot(IFile file) {
        return language().open(WorkspaceProject.uri(file), new WorkspaceProject(file.getProject()))
                .update(WorkspaceProject.text(file));
    }

    /**
     * Does something as soon as the language is there.
     *
     * @param work what to do, on any thread
     */
    public void whenReady(Runnable work) {
        language.thenRun(work);
    }
}
