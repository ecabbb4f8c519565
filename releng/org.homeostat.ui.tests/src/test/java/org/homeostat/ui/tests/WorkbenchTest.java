package org.homeostat.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.homeostat.ui.app.PolicyPerspective;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    @Test
    void opensInThePolicyPerspective() throws Exception {
        Workbench.waitFor("a window", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null);
        assertEquals(PolicyPerspective.ID, Workbench.ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getActivePage().getPerspective().getId()));
    }
}
