package org.homeostat.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Display;

/** Reaches the workbench from a test: runs on its UI thread, and waits for what it does later. */
final class Workbench {
    private static final long PATIENCE_MILLIS = 20_000;

    private Workbench() {
    }

    /** Runs the action on the UI thread and hands back its result or its exception. */
    static <T> T ui(Callable<T> action) throws Exception {
        return Display.getDefault().syncCall(action::call);
    }

    /** Asks until the answer is yes, and fails when patience ends. */
    static void waitFor(String what, Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!ui(condition)) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }
}
