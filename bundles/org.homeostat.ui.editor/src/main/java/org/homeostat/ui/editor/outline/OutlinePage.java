package org.homeostat.ui.editor.outline;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.KindImages;

/** The outline of the model in an editor. It follows the cursor, and the editor follows a click. */
public final class OutlinePage extends ContentOutlinePage {

    private final EconEditor editor;
    private Outline outline;
    private boolean following;
    private int cursor = -1;

    /**
     * The outline of an editor.
     *
     * @param editor the editor
     */
    public OutlinePage(EconEditor editor) {
        this.editor = editor;
    }

    @Override
    protected int getTreeStyle() {
        return super.getTreeStyle() | SWT.SINGLE;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setComparer(new OutlineTree.SameId());
        tree.setContentProvider(new OutlineTree());
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), tree.getControl());
        tree.setLabelProvider(new OutlineLabels(new KindImages(resources)));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(event -> editor.setFocus());
        editor.model().addListener(this::show);
        editor.model().latest().ifPresent(this::show);
    }

    private void show(Snapshot snapshot) {
        Outline next = snapshot.outline();
        UserInterface.later(getControl(), () -> show(next));
    }

    private void show(Outline next) {
        if (next.equals(outline)) {
            return;
        }
        boolean first = outline == null;
        outline = next;
        TreeViewer tree = getTreeViewer();
        tree.getControl().setRedraw(false);
        try {
            Object[] expanded = tree.getExpandedElements();
            following = true;
            tree.setInput(next);
            if (first) {
                tree.expandToLevel(2);
            } else {
                tree.setExpandedElements(expanded);
            }
        } finally {
            following = false;
            tree.getControl().setRedraw(true);
        }
        reveal();
    }

    /** The cursor has moved to this place of the text. */
    public void cursorMoved(int offset) {
        cursor = offset;
        reveal();
    }

    private void reveal() {
        TreeViewer tree = getTreeViewer();
        if (outline == null || cursor < 0 || tree == null || tree.getControl().isDisposed()
                || tree.getControl().isFocusControl()) {
            return;
        }
        Optional<OutlineNode> node = outline.at(cursor);
        following = true;
        try {
            tree.setSelection(node.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        } finally {
            following = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node
                && node.selection().length() > 0) {
            editor.selectAndReveal(node.selection().offset(), node.selection().length());
        }
    }
}
