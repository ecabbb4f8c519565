package org.homeostat.ui.editor.references;

import java.util.Arrays;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.homeostat.ui.Icon;

/** The places where a thing is named. The editor marks occurrences itself, so they are not marked a second time. */
public final class ReferenceResult extends AbstractTextSearchResult {

    private final ReferenceQuery query;

    ReferenceResult(ReferenceQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        int places = getMatchCount();
        long files = Arrays.stream(getElements()).map(element -> ((Reference) element).file()).distinct().count();
        return query.name() + ": " + places + (places == 1 ? " place in " : " places in ") + files
                + (files == 1 ? " file" : " files");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ECON.descriptor();
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
