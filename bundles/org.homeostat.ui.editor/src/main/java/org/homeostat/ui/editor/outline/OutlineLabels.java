package org.homeostat.ui.editor.outline;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.ui.editor.KindImages;

/** The names of an outline, with units or values behind them. */
final class OutlineLabels extends StyledCellLabelProvider {

    private final KindImages images;

    OutlineLabels(KindImages images) {
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        OutlineNode node = (OutlineNode) cell.getElement();
        StyledString text = new StyledString(node.name());
        if (!node.detail().isEmpty()) {
            text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(images.of(node.kind()));
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof OutlineNode node && !node.label().isEmpty() ? node.label() : null;
    }
}
