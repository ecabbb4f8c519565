package org.homeostat.ui.charts;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.homeostat.ui.Icon;

/** What an empty view says: what would be here, and how to get it. */
public final class Invitation extends Composite {

    private static final String RUN = "org.homeostat.ui.simulation.run";

    private final Link link;

    /**
     * Makes the page.
     *
     * @param parent where it goes
     * @param site whose command is run
     */
    public Invitation(Composite parent, IWorkbenchSite site) {
        super(parent, SWT.NONE);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(this);
        Label picture = new Label(this, SWT.NONE);
        picture.setImage(new LocalResourceManager(JFaceResources.getResources(), this)
                .get(Icon.CHART.descriptor()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
        link = new Link(this, SWT.NONE);
        link.setText("<a>Run the model</a> to compare its scenarios here.");
        link.addListener(SWT.Selection, event -> run(site));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(link);
        for (var child : getChildren()) {
            child.setBackground(getBackground());
        }
    }

    @Override
    public boolean setFocus() {
        return link.setFocus();
    }

    private static void run(IWorkbenchSite site) {
        try {
            site.getService(IHandlerService.class).executeCommand(RUN, null);
        } catch (NotEnabledException | NotHandledException e) {
            // no model is open or selected: there is nothing to run
            site.getShell().getDisplay().beep();
        } catch (ExecutionException | NotDefinedException e) {
            ILog.of(Invitation.class).error("The run did not begin", e);
        }
    }
}
