package org.homeostat.ui.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.homeostat.engine.Backend;
import org.homeostat.session.Listing;
import org.homeostat.session.RunRequest;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.UserInterface;

/** What to run: a list of the questions and scenarios of a model, and a field for settings. */
final class RunDialog extends TitleAreaDialog {

    private final Path file;
    private final SessionService sessions;
    private Table table;
    private Text settings;
    private RunRequest request;

    RunDialog(Shell parent, Path file, SessionService sessions) {
        super(parent);
        this.file = file;
        this.sessions = sessions;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Run Scenario");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle("Run " + file.getFileName());
        setMessage("Choose the questions to answer or the scenarios to run.");
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 8).numColumns(2).applyTo(area);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(520, 240).applyTo(table);
        for (int width : new int[] {240, 290}) {
            new TableColumn(table, SWT.LEFT).setWidth(width);
        }
        new Label(area, SWT.NONE).setText("Settings:");
        settings = new Text(area, SWT.BORDER);
        settings.setMessage("Chile.profitTax=30%  world.copperPrice2019=3.2[USD/lb]");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(settings);
        table.addListener(SWT.Selection, event -> ready());
        read();
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Run", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void read() {
        Job job = Job.create("Reading " + file.getFileName(), (IProgressMonitor monitor) -> {
            Listing listing = sessions.session().check(file).listing();
            UserInterface.later(table, () -> fill(listing));
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void fill(Listing listing) {
        listing.questions().forEach(question -> add(true, question.name(), question.label()));
        listing.scenarios().forEach(scenario -> add(false, scenario.name(), scenario.label()));
        if (table.getItemCount() == 0) {
            setErrorMessage("This file declares neither scenarios nor questions.");
        }
        ready();
    }

    private void add(boolean question, String name, String label) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {(question ? "compare " : "scenario ") + name, label.equals(name) ? "" : label});
        item.setData(question);
        item.setData("name", name);
        item.setChecked(question && table.getItemCount() == 1);
    }

    private void ready() {
        getButton(IDialogConstants.OK_ID).setEnabled(!checked(true).isEmpty() || !checked(false).isEmpty());
    }

    private List<String> checked(boolean questions) {
        List<String> names = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked() && item.getData().equals(questions)) {
                names.add((String) item.getData("name"));
            }
        }
        return names;
    }

    @Override
    protected void okPressed() {
        List<String> values = settings.getText().isBlank() ? List.of()
                : List.of(settings.getText().strip().split("[;\\s]+"));
        request = new RunRequest(checked(false), checked(true), values, OptionalLong.empty(),
                Runtime.getRuntime().availableProcessors(),
                Backend.BYTECODE);
        super.okPressed();
    }

    /** What was chosen. */
    RunRequest request() {
        return request;
    }
}
