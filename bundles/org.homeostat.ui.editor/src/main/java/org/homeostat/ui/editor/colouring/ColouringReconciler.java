package org.homeostat.ui.editor.colouring;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EditedModel;
import org.homeostat.ui.editor.LanguageService;

/** Keeps the colours of a viewer up to date: with the text, with its snapshots, and with the theme. */
public final class ColouringReconciler extends PresentationReconciler {

    private final LanguageService service;
    private final Palette palette;
    private final Colouring colouring;
    private final IPropertyChangeListener redraw = event -> redraw();
    private ITextViewer viewer;

    /**
     * Prepares the colours of a viewer.
     *
     * @param service the language
     * @param model the model whose snapshots know what its names mean
     */
    public ColouringReconciler(LanguageService service, EditedModel model) {
        this.service = service;
        this.palette = new Palette(PlatformUI.getWorkbench().getThemeManager());
        this.colouring = new Colouring(service, palette);
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        model.addListener(this::show);
    }

    @Override
    public void install(ITextViewer installed) {
        super.install(installed);
        viewer = installed;
        palette.addListener(redraw);
        if (service.ready().isEmpty()) {
            Control control = installed.getTextWidget();
            service.whenReady(() -> UserInterface.later(control, this::readAgain));
        }
    }

    @Override
    public void uninstall() {
        palette.removeListener(redraw);
        viewer = null;
        super.uninstall();
    }

    private void show(Snapshot snapshot) {
        ITextViewer target = viewer;
        if (target == null) {
            return;
        }
        snapshot.tokens(); // worked out here, in the background
        UserInterface.later(target.getTextWidget(), () -> colouring.show(snapshot).ifPresent(region -> {
            if (target instanceof ITextViewerExtension2 extension) {
                extension.invalidateTextPresentation(region.getOffset(), region.getLength());
            }
        }));
    }

    private void readAgain() {
        colouring.refresh();
        redraw();
    }

    private void redraw() {
        if (viewer != null) {
            viewer.invalidateTextPresentation();
        }
    }
}
