package org.homeostat.ui.charts.canvas;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Draws sheets in the background, always the latest that was asked for. */
final class Drawer {

    private final AtomicReference<Runnable> next = new AtomicReference<>();
    private final Job job;

    Drawer() {
        job = Job.create("Drawing charts", (IProgressMonitor monitor) -> {
            Runnable work = next.getAndSet(null);
            if (work != null) {
                work.run();
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /**
     * Asks for a sheet; one that was asked for before and has not begun is forgotten.
     *
     * @param sheet what to draw
     * @param zoom pixels for a hundred points
     * @param drawn gets it, in the background
     */
    void draw(Sheet sheet, int zoom, Consumer<DrawnSheet> drawn) {
        next.set(() -> drawn.accept(DrawnSheet.of(sheet, zoom)));
        job.schedule();
    }
}
