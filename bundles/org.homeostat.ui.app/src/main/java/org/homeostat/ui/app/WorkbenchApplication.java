package org.homeostat.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Starts the workbench and stays until its last window is closed. An argument, or one behind {@code -project}, names a
 * folder or a model to open.
 */
public final class WorkbenchApplication implements IApplication {

    private static final Integer NOT_STARTED = 1;

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Homeostat");
        Display display = PlatformUI.createDisplay();
        try {
            Optional<String> objection = takeWorkspace();
            if (objection.isPresent()) {
                MessageDialog.openError(null, "Homeostat", objection.get());
                return NOT_STARTED;
            }
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new HomeostatAdvisor(project(List.of(arguments))));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** The folder or model that the arguments name. */
    static Optional<Path> project(List<String> arguments) {
        int option = arguments.indexOf("-project");
        if (option >= 0 && option + 1 < arguments.size()) {
            return Optional.of(Path.of(arguments.get(option + 1)).toAbsolutePath().normalize());
        }
        boolean value = false;
        for (String argument : arguments) {
            if (!value && !argument.startsWith("-")) {
                return Optional.of(Path.of(argument).toAbsolutePath().normalize());
            }
            value = argument.startsWith("-") && !value;
        }
        return Optional.empty();
    }

    /** What keeps us from the workspace; empty if it is ours now. */
    private static Optional<String> takeWorkspace() {
        Location workspace = Platform.getInstanceLocation();
        try {
            if (workspace == null || workspace.getURL() == null) {
                return Optional.of("There is no place to work in: please start with -data FOLDER.");
            }
            return workspace.lock() ? Optional.empty()
                    : Optional.of("Another Homeostat is at work in " + workspace.getURL().getPath());
        } catch (IOException e) {
            return Optional.of("Nothing can be written to " + workspace.getURL().getPath() + ": " + e.getMessage());
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                PlatformUI.getWorkbench().close();
            }
        });
    }
}
