package org.homeostat.ui.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Decides what the window looks like. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point LARGEST = new Point(1680, 1020);
    private static final String[] FOREIGN = {"org.eclipse.search.searchActionSet",
        "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
        "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
        "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles", "org.eclipse.help.ui.actions",
        "org.eclipse.team.ui.actionSet", "org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.NavigateActionSet"};

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = configurer.getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(LARGEST.x, screen.width * 96 / 100),
                Math.min(LARGEST.y, screen.height * 94 / 100)));
        configurer.setTitle(WindowTitle.PRODUCT);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new FileTools(configurer);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        new WindowTitle(window).follow();
        IWorkbenchPage page = window.getActivePage();
        for (String set : FOREIGN) {
            page.hideActionSet(set);
        }
    }
}
