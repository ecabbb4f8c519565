package org.homeostat.ui.editor.references;

import java.net.URI;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.ui.Icon;
import org.homeostat.ui.ModelFiles;

/** A file by its path, a place by its line with the name marked in it. */
final class ReferenceLabels extends StyledCellLabelProvider {

    private final Image file;

    ReferenceLabels(LocalResourceManager resources) {
        file = resources.get(Icon.ECON.descriptor());
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = cell.getElement() instanceof Reference reference ? line(reference)
                : new StyledString(path((URI) cell.getElement()));
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(cell.getElement() instanceof URI ? file : null);
        super.update(cell);
    }

    private static StyledString line(Reference reference) {
        StyledString text = new StyledString(reference.line() + ":  ", StyledString.QUALIFIER_STYLER);
        int start = text.length();
        text.append(reference.text());
        text.setStyle(start + reference.inText().offset(), reference.inText().length(), StyledString.COUNTER_STYLER);
        String use = word(reference.use());
        return use.isEmpty() ? text : text.append("   " + use, StyledString.QUALIFIER_STYLER);
    }

    private static String word(Occurrence.Use use) {
        return switch (use) {
            case DECLARATION -> "declared";
            case WRITE -> "set";
            case READ -> "";
        };
    }

    private static String path(URI file) {
        return ModelFiles.workspaceFile(file).map(found -> found.getFullPath().makeRelative().toString())
                .orElseGet(file::getPath);
    }
}
