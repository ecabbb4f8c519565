package org.homeostat.ui.editor.breadcrumbs;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.OutlineNode;
import org.homeostat.language.ide.text.Region;
import org.homeostat.ui.Icon;
import org.homeostat.ui.UserInterface;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.KindImages;

/** The steps from the file to the declaration at the cursor. */
public final class Breadcrumbs {

    private static final Region START = new Region(0, 0);

    private final EconEditor editor;
    private final ToolBar bar;
    private final KindImages images;
    private final Image file;
    private List<String> shown = List.of();
    private List<Region> places = List.of();
    private Outline outline = new Outline(List.of());
    private int cursor;

    /**
     * Makes the line.
     *
     * @param editor whose text it is about
     * @param parent where to put it
     */
    public Breadcrumbs(EconEditor editor, Composite parent) {
        this.editor = editor;
        this.bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        this.images = new KindImages(resources);
        this.file = resources.get(Icon.ECON.descriptor());
    }

    /** The widget. */
    public Control control() {
        return bar;
    }

    /** Shows the way to the cursor from now on. */
    public void follow() {
        editor.model().addListener(snapshot -> {
            Outline next = snapshot.outline();
            UserInterface.later(bar, () -> show(next));
        });
        show(editor.model().latest().map(Snapshot::outline).orElse(outline));
    }

    /** The cursor has moved to this place of the text. */
    public void moved(int offset) {
        cursor = offset;
        show(outline);
    }

    private void show(Outline next) {
        outline = next;
        List<OutlineNode> path = outline.path(cursor);
        List<String> steps = new ArrayList<>(List.of(editor.getTitle()));
        List<Region> found = new ArrayList<>(List.of(START));
        for (OutlineNode node : path) {
            steps.add(node.id());
            found.add(node.selection());
        }
        places = found;
        if (bar.isDisposed() || steps.equals(shown)) {
            return;
        }
        shown = steps;
        bar.setRedraw(false);
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        add(0, file, editor.getTitle(), "");
        for (int step = 0; step < path.size(); step++) {
            OutlineNode node = path.get(step);
            new ToolItem(bar, SWT.SEPARATOR);
            add(step + 1, images.of(node.kind()), node.name(), node.label());
        }
        bar.setRedraw(true);
        bar.getParent().layout();
    }

    private void add(int step, Image image, String name, String label) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(image);
        item.setText(name.replace("&", "&&"));
        item.setToolTipText(label.isEmpty() ? null : label);
        item.addListener(SWT.Selection, event -> {
            editor.selectAndReveal(places.get(step).offset(), places.get(step).length());
            editor.setFocus();
        });
    }
}
