package org.homeostat.ui.charts.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.homeostat.results.RunResult;
import org.homeostat.ui.charts.choice.Choices;
import org.homeostat.ui.charts.choice.Panel;
import org.homeostat.ui.charts.choice.RunView;

/** Writes what is looked at into a file; asks which one unless the command names it. */
public final class ExportHandler extends AbstractHandler {

    private static final String FORMAT = "org.homeostat.ui.charts.export.format";
    private static final String FILE = "org.homeostat.ui.charts.export.file";

    @Override
    public Object execute(ExecutionEvent event) {
        Choices choices = HandlerUtil.getActiveWorkbenchWindow(event).getService(Choices.class);
        List<Panel> panels = choices.panels();
        Optional<RunView> run = choices.run();
        if (run.isEmpty() || panels.isEmpty()) {
            return null;
        }
        Format format = Format.of(Optional.ofNullable(event.getParameter(FORMAT)).orElse("svg"));
        String file = event.getParameter(FILE);
        String chosen = file != null ? file : ask(event, format, run.get(), choices);
        if (chosen != null) {
            write(format, panels, ChosenNumbers.of(run.get(), choices), Path.of(chosen));
        }
        return null;
    }

    private static String ask(ExecutionEvent event, Format format, RunView run, Choices choices) {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
        dialog.setText("Export as " + format.label());
        dialog.setFilterExtensions(new String[] {"*." + format.extension()});
        dialog.setFilterNames(new String[] {format.label()});
        Path folder = run.run().file().getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        String name = choices.choice().question().isEmpty() ? "chart" : choices.choice().question();
        dialog.setFileName(name + "." + format.extension());
        dialog.setOverwrite(true);
        return dialog.open();
    }

    private static void write(Format format, List<Panel> panels, RunResult numbers, Path file) {
        Job job = Job.create("Exporting " + file.getFileName(), (IProgressMonitor monitor) -> {
            try {
                format.write(panels, numbers, file);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return new Status(IStatus.ERROR, ExportHandler.class, "Not written: " + file, e);
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
