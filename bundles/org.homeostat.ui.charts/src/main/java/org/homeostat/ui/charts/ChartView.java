package org.homeostat.ui.charts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.ViewPart;
import org.homeostat.ui.charts.canvas.ChartCanvas;
import org.homeostat.ui.charts.canvas.LegendBar;
import org.homeostat.ui.charts.choice.ChoiceBar;
import org.homeostat.ui.charts.choice.Choices;
import org.homeostat.ui.charts.choice.RunView;

/** Lays the scenarios of a question over one another, a chart for each economy and variable. */
public final class ChartView extends ViewPart {

    /** As in plugin.xml. */
    public static final String ID = "org.homeostat.ui.charts.chart";

    private final Runnable refresh = this::refresh;
    private Choices choices;
    private Composite pages;
    private Composite charts;
    private Composite invitation;
    private ChoiceBar bar;
    private ChartCanvas canvas;
    private LegendBar legend;

    @Override
    public void createPartControl(Composite parent) {
        choices = getSite().getService(Choices.class);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        invitation = new Invitation(pages, getSite());
        charts = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(charts);
        bar = new ChoiceBar(charts, choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        legend = new LegendBar(charts, name -> choices.choose(choices.choice().toggled(name)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        canvas = new ChartCanvas(charts);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        choices.addListener(refresh);
        refresh();
    }

    /** The chart view of the window in which a command was given; empty where it isn't open. */
    public static Optional<ChartView> in(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        return Optional.ofNullable(page == null ? null : page.findView(ID)).filter(ChartView.class::isInstance)
                .map(ChartView.class::cast);
    }

    private void refresh() {
        RunView run = choices.run().orElse(null);
        ((StackLayout) pages.getLayout()).topControl = run == null ? invitation : charts;
        pages.layout();
        Map<String, String> scenarios = run == null ? Map.of() : run.scenarios(choices.choice().question());
        Set<String> hidden = choices.choice().hidden();
        bar.refresh();
        legend.show(scenarios, hidden);
        canvas.show(run == null ? List.of() : choices.panels());
    }

    @Override
    public void setFocus() {
        if (choices.run().isPresent()) {
            canvas.setFocus();
        } else {
            invitation.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (choices != null) {
            choices.removeListener(refresh);
        }
        super.dispose();
    }

    /** What is shown. */
    public Choices choices() {
        return choices;
    }

    /** The row of choices. */
    public ChoiceBar bar() {
        return bar;
    }

    /** The charts. */
    public ChartCanvas canvas() {
        return canvas;
    }

    /** The names of the lines. */
    public LegendBar legend() {
        return legend;
    }
}
