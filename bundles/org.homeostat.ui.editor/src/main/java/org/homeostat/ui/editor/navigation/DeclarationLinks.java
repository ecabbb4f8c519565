package org.homeostat.ui.editor.navigation;

import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.homeostat.language.ide.text.Target;
import org.homeostat.ui.editor.EconEditor;

/** Makes names links to their declarations while the Ctrl key is held. */
public final class DeclarationLinks implements IHyperlinkDetector {

    private final EconEditor editor;

    /**
     * Links in an editor.
     *
     * @param editor the editor
     */
    public DeclarationLinks(EconEditor editor) {
        this.editor = editor;
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
        Optional<Target> target = editor.model().latest(viewer.getDocument().get())
                .flatMap(snapshot -> snapshot.declaration(region.getOffset()));
        return target.map(found -> new IHyperlink[] {new Link(found)}).orElse(null);
    }

    private final class Link implements IHyperlink {
        private final Target target;

        private Link(Target target) {
            this.target = target;
        }

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(target.source().offset(), target.source().length());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return "Go to Declaration";
        }

        @Override
        public void open() {
            new DeclarationOpener(editor).open(target);
        }
    }
}
