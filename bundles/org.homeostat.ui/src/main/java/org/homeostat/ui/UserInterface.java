package org.homeostat.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** The way from any thread to the widgets. */
public final class UserInterface {

    private UserInterface() {
    }

    /**
     * Does something with a widget when its thread has time, unless the widget is gone by then.
     *
     * @param widget what it needs; null if it is gone already
     * @param work what to do
     */
    public static void later(Widget widget, Runnable work) {
        if (widget == null) {
            return;
        }
        try {
            Display display = widget.getDisplay();
            display.asyncExec(() -> {
                if (!widget.isDisposed()) {
                    work.run();
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_WIDGET_DISPOSED
                    && e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
            // the widget went away meanwhile: nobody is left to see the work
        }
    }
}
