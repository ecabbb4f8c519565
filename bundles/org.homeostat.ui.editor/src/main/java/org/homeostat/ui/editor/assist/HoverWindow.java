package org.homeostat.ui.editor.assist;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The window of a hover, with some air around its text. */
final class HoverWindow extends DefaultInformationControl {

    private static final int MARGIN = 8;

    HoverWindow(Shell parent) {
        super(parent, new RichText());
    }

    @Override
    protected void createContent(Composite parent) {
        super.createContent(parent);
        for (Control child : parent.getChildren()) {
            if (child instanceof StyledText text) {
                text.setMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2);
                text.setLineSpacing(2);
            }
        }
    }

    @Override
    public Point computeSizeHint() {
        Point size = super.computeSizeHint();
        return new Point(size.x + 2 * MARGIN, size.y + MARGIN);
    }
}
