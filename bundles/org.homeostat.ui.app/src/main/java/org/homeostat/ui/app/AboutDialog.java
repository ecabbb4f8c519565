package org.homeostat.ui.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;

/** The product's mark, name, version and licence. */
final class AboutDialog extends Dialog {

    private static final String BUNDLE = "org.homeostat.ui.app";
    private static final String LICENCE = "https://www.eclipse.org/legal/epl-2.0";

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Homeostat");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(18, 6).applyTo(area);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Label mark = new Label(area, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/homeostat64.png")
                .ifPresent(picture -> mark.setImage(resources.get(picture)));
        GridDataFactory.fillDefaults().span(1, 4).align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
        Label name = new Label(area, SWT.NONE);
        name.setText("Homeostat");
        name.setFont(JFaceResources.getHeaderFont());
        Version version = Platform.getBundle(BUNDLE).getVersion();
        text(area, "Version " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
        text(area, "Economic policy simulation: what a policy does, alone and together.");
        Link licence = new Link(area, SWT.NONE);
        licence.setText("Eclipse Public License 2.0: <a href=\"" + LICENCE + "\">" + LICENCE + "</a>");
        licence.addListener(SWT.Selection, event -> Program.launch(event.text));
        return area;
    }

    private static void text(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
