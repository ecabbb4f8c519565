package org.homeostat.ui.charts.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.homeostat.ui.charts.ChartView;

/** Puts the charts as they are shown on the clipboard. */
public final class CopyImageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ChartView.in(event).ifPresent(view -> view.canvas().imageData().ifPresent(image -> put(view, image)));
        return null;
    }

    private static void put(ChartView view, ImageData image) {
        Clipboard clipboard = new Clipboard(view.canvas().getDisplay());
        try {
            clipboard.setContents(new Object[] {image}, new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
