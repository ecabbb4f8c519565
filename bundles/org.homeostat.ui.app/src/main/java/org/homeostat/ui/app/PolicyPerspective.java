package org.homeostat.ui.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.homeostat.ui.charts.ChartView;
import org.homeostat.ui.charts.table.ResultsView;

/** The files at the left, the text in the middle with its outline, below it the chart and beside that the results. */
public final class PolicyPerspective implements IPerspectiveFactory {

    /** As in plugin.xml. */
    public static final String ID = "org.homeostat.ui.app.perspective";

    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, layout.getEditorArea());
        IFolderLayout charts = layout.createFolder("charts", IPageLayout.BOTTOM, 0.54f, layout.getEditorArea());
        charts.addView(ChartView.ID);
        IFolderLayout results = layout.createFolder("results", IPageLayout.RIGHT, 0.62f, "charts");
        results.addView(ResultsView.ID);
        results.addView(IPageLayout.ID_PROBLEM_VIEW);
        results.addView(IPageLayout.ID_PROGRESS_VIEW);
        results.addPlaceholder(SEARCH);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.78f, layout.getEditorArea());
        for (String view : new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, ChartView.ID, ResultsView.ID,
            IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROGRESS_VIEW, SEARCH}) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut(NewModelWizard.ID);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
    }
}
