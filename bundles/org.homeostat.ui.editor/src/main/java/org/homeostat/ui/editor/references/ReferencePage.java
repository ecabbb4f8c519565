package org.homeostat.ui.editor.references;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.homeostat.ui.ModelFiles;

/** The Search view's page for references. Named in plugin.xml. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    /** Makes the page. */
    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer tree) {
        tree.setUseHashlookup(true);
        tree.setContentProvider(new ReferenceTree());
        tree.setLabelProvider(new ReferenceLabels(
                new LocalResourceManager(JFaceResources.getResources(), tree.getControl())));
        tree.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer table) {
        throw new UnsupportedOperationException("References are shown as a tree");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        refresh();
    }

    @Override
    protected void clear() {
        refresh();
    }

    private void refresh() {
        StructuredViewer viewer = getViewer();
        viewer.refresh();
        if (viewer instanceof TreeViewer tree) {
            tree.expandToLevel(2);
        }
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        ModelFiles.open(getSite().getPage(), ((Reference) match.getElement()).file(), new Region(offset, length));
        if (!activate) {
            getSite().getPage().activate(getViewPart());
        }
    }
}
