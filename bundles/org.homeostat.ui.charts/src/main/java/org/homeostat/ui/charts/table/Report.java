package org.homeostat.ui.charts.table;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.homeostat.session.Problem;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.RunEnd;

/** Words above the table: the answer, or what kept the run from giving one, with a way to the place. */
public final class Report {

    private static final int MOST = 6;

    private final Link link;
    private final IWorkbenchPartSite site;
    private List<Problem> problems = List.of();
    private Path file;

    Report(Composite parent, IWorkbenchPartSite site) {
        this.site = site;
        link = new Link(parent, SWT.WRAP);
        link.setBackground(link.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        link.setForeground(link.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        link.addListener(SWT.Selection, event -> open(Integer.parseInt(event.text)));
    }

    void say(String text) {
        problems = List.of();
        set(text.replace("&", "&&"));
    }

    void say(RunEnd.Failed failed) {
        problems = failed.problems();
        file = failed.file();
        List<String> lines = new ArrayList<>();
        lines.add(failed.file().getFileName() + " did not run:");
        for (int index = 0; index < Math.min(MOST, problems.size()); index++) {
            Problem problem = problems.get(index);
            String message = problem.message().replace("&", "&&").replace("<", "‹").replace(">", "›");
            lines.add(problem.line() > 0
                    ? "<a href=\"" + index + "\">" + Path.of(problem.file()).getFileName() + ", line " + problem.line()
                            + "</a>: " + message
                    : message);
        }
        if (problems.size() > MOST) {
            lines.add("and " + (problems.size() - MOST) + " more");
        }
        set(String.join("\n", lines));
    }

    private void set(String text) {
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.requestLayout();
        }
    }

    /** Opens the place of a problem, as a click on its link does. */
    public void open(int index) {
        Problem problem = problems.get(index);
        Path place = file.resolveSibling(problem.file());
        URI uri = place.toUri();
        try {
            ModelFiles.open(site.getPage(), uri, new Region(problem.offset(), problem.length()));
        } catch (PartInitException e) {
            ILog.of(Report.class).error("Not opened: " + uri, e);
        }
    }

    /** What is said. */
    public String text() {
        return link.getText();
    }

    Link control() {
        return link;
    }
}
