package org.homeostat.ui;

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
     * @param widget what it needs
     * @param work what to do
     */
    public static void later(Widget widget, Runnable work) {
        try {
            Display display = widget.getDisplay();
            display.asyncExec(() -> {
                if (!widget.isDisposed()) {
                    work.run();
                }
            });
        } catch (SWTException e) {
            if (e.code != org.eclipse.swt.SWT.ERROR_WIDGET_DISPOSED
                    && e.code != org.eclipse.swt.SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
            // the widget went away meanwhile: nobody is left to see the work
        }
    }
}
