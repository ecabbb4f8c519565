package org.homeostat.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The files at the left, the text in the middle. */
public final class PolicyPerspective implements IPerspectiveFactory {
    /** As in plugin.xml. */
    public static final String ID = "org.homeostat.ui.app.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
    }
}
