package org.homeostat.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks for a text in files. */
public final class SearchHandler extends AbstractHandler {

    private static final String PAGE = "org.eclipse.search.internal.ui.text.TextSearchPage";

    @Override
    public Object execute(ExecutionEvent event) {
        NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindow(event), PAGE);
        return null;
    }
}
