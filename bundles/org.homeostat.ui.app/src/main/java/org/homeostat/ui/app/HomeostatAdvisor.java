package org.homeostat.ui.app;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.editor.LanguageService;
import org.homeostat.ui.editor.problems.WorkspaceProblems;

/** Decides what the workbench is made of, what happens when it has started, and what before it ends. */
final class HomeostatAdvisor extends WorkbenchAdvisor {

    private final Optional<Path> project;
    private WorkspaceProblems problems;

    /**
     * Advises a workbench.
     *
     * @param project the folder or model to open
     */
    HomeostatAdvisor(Optional<Path> project) {
        this.project = project;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");
    }

    private static void declare(IWorkbenchConfigurer configurer, String name, String file) {
        URL picture = FileLocator.find(Platform.getBundle(IDE.class.getPackageName()), IPath.forPosix(file));
        configurer.declareImage(name, ImageDescriptor.createFromURL(picture), true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PolicyPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public void preStartup() {
        // both take a moment to set up: that begins in the background while the window is made
        PlatformUI.getWorkbench().getService(LanguageService.class);
        PlatformUI.getWorkbench().getService(SessionService.class);
    }

    @Override
    public void postStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        problems = new WorkspaceProblems(workspace, PlatformUI.getWorkbench().getService(SessionService.class),
                PlatformUI.getWorkbench().getService(LanguageService.class));
        problems.start();
        new Opening(workspace, PlatformUI.getWorkbench()).begin(project);
    }

    @Override
    public boolean preShutdown() {
        if (problems != null) {
            problems.stop();
        }
        return super.preShutdown();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(HomeostatAdvisor.class).error("The workspace was not saved", e);
        }
    }
}
