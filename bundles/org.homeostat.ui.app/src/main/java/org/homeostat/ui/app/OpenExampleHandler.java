package org.homeostat.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the example that comes with the product. */
public final class OpenExampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new Opening(ResourcesPlugin.getWorkspace(), HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench())
                .example();
        return null;
    }
}
