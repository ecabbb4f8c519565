package org.homeostat.ui.charts.table;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.ui.RunEnd;
import org.homeostat.ui.Runs;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.charts.choice.Choices;
import org.homeostat.ui.charts.choice.Panel;

/** The answer of the question that is looked at, and the numbers behind each of its charts. */
public final class ResultsView extends ViewPart {

    /** As in plugin.xml. */
    public static final String ID = "org.homeostat.ui.charts.results";

    private final Runnable refresh = this::refresh;
    private final Consumer<RunEnd> ended = this::ended;
    private Choices choices;
    private Composite area;
    private Report report;
    private Combo panel;
    private Combo measure;
    private NumberTable table;
    private List<Panel> panels = List.of();

    @Override
    public void createPartControl(Composite parent) {
        choices = getSite().getService(Choices.class);
        area = new Composite(parent, SWT.NONE);
        area.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 6, 0).spacing(4, 6).applyTo(area);
        report = new Report(area, getSite());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(8, 0).hint(100, SWT.DEFAULT)
                .applyTo(report.control());
        panel = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        panel.setToolTipText("Choose one of the charts");
        panel.addListener(SWT.Selection, event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(8, 0).applyTo(panel);
        measure = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Measure one : Measure.values()) {
            measure.add(one.label());
        }
        measure.select(0);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).grab(true, false).applyTo(measure);
        measure.addListener(SWT.Selection, event -> fill());
        table = new NumberTable(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.table());
        getSite().setSelectionProvider(table.viewer());
        copyAction();
        choices.addListener(refresh);
        Runs runs = getSite().getService(Runs.class);
        runs.addListener(ended);
        refresh();
        runs.last().ifPresent(this::say);
    }

    private void copyAction() {
        Action copy = new Action("Copy") {
            @Override
            public void run() {
                table.copy();
            }
        };
        copy.setActionDefinitionId("org.eclipse.ui.edit.copy");
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    }

    private void ended(RunEnd end) {
        UserInterface.later(area, () -> say(end));
    }

    private void say(RunEnd end) {
        switch (end) {
            case RunEnd.Failed failed -> report.say(failed);
            case RunEnd.Cancelled cancelled -> report.say(cancelled.file().getFileName() + ": the run was stopped.");
            case RunEnd.Finished finished -> refresh();
        }
    }

    private void refresh() {
        String chosen = panel.getText();
        panels = choices.panels();
        panel.setItems(panels.stream().map(ResultsView::title).toArray(String[]::new));
        panel.select(Math.max(0, panel.indexOf(chosen)));
        panel.setEnabled(!panels.isEmpty());
        measure.setEnabled(!panels.isEmpty());
        report.say(choices.run().map(run -> run.answer(choices.choice().question()).map(ComparisonAnswer::sentence)
                .orElse(run.run().file().getFileName() + " has run.")).orElse("No model has run yet."));
        fill();
    }

    private static String title(Panel shown) {
        return shown.unit().isEmpty() || shown.unit().equals("1") ? shown.name()
                : shown.name() + " (" + shown.unit() + ")";
    }

    private void fill() {
        Measure wanted = Measure.values()[Math.max(0, measure.getSelectionIndex())];
        int index = panel.getSelectionIndex();
        table.show(index < 0 || index >= panels.size() ? Numbers.NONE : Numbers.of(panels.get(index), wanted), wanted);
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    @Override
    public void dispose() {
        if (choices != null) {
            choices.removeListener(refresh);
            getSite().getService(Runs.class).removeListener(ended);
        }
        super.dispose();
    }

    /** The words. */
    public Report report() {
        return report;
    }

    /** The numbers. */
    public NumberTable numbers() {
        return table;
    }

    /** The list of charts. */
    public Combo panel() {
        return panel;
    }

    /** The list of measures. */
    public Combo measure() {
        return measure;
    }
}
