package org.homeostat.ui.charts.canvas;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.homeostat.ui.charts.ChartView;

/** Shows all of each chart. */
public final class ResetZoomHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ChartView.in(event).ifPresent(view -> view.canvas().reset());
        return null;
    }
}
