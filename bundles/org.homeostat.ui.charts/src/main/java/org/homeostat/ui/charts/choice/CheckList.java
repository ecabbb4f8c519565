package org.homeostat.ui.charts.choice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list of names to check, with a field that filters it. It closes when the mouse goes elsewhere with a click. */
public final class CheckList {

    private static final int ROWS = 14;

    private final Map<String, String> offered;
    private final Set<String> checked;
    private final Consumer<List<String>> chosen;
    private final Shell shell;
    private final Text filter;
    private final Table table;

    CheckList(Control below, Map<String, String> offered, List<String> present, Consumer<List<String>> chosen) {
        this.offered = offered;
        this.checked = new LinkedHashSet<>(present);
        this.chosen = chosen;
        shell = new Shell(below.getShell(), SWT.TOOL | SWT.ON_TOP);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(shell);
        filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("type to filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(shell, SWT.CHECK | SWT.V_SCROLL | SWT.BORDER | SWT.FULL_SELECTION);
        fill();
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(240, table.getItemHeight() * Math.clamp(offered.size(), 1, ROWS) + 4).applyTo(table);
        links();
        listen();
        place(below);
    }

    private void links() {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        link(row, "<a>All</a>", () -> checked.addAll(shown()));
        link(row, "<a>None</a>", () -> checked.removeAll(shown()));
    }

    private void link(Composite row, String text, Runnable change) {
        Link link = new Link(row, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> {
            change.run();
            fill();
            tell();
        });
    }

    private void listen() {
        filter.addListener(SWT.Modify, event -> fill());
        table.addListener(SWT.Selection, event -> {
            TableItem item = (TableItem) event.item;
            if (event.detail != SWT.CHECK) {
                item.setChecked(!item.getChecked());
            }
            check((String) item.getData(), item.getChecked());
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                close();
            }
        });
    }

    private void place(Control below) {
        shell.pack();
        Point corner = below.toDisplay(0, below.getSize().y);
        Rectangle screen = below.getMonitor().getClientArea();
        Point size = shell.getSize();
        int top = corner.y + size.y > screen.y + screen.height
                ? Math.max(screen.y, below.toDisplay(0, 0).y - size.y)
                : corner.y;
        shell.setLocation(Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - size.x)), top);
        shell.open();
        filter.setFocus();
    }

    /** Checks a name or takes the check away. */
    public void check(String name, boolean on) {
        if (on ? checked.add(name) : checked.remove(name)) {
            fill();
            tell();
        }
    }

    /** Shows only names that contain this text. */
    public void filter(String text) {
        filter.setText(text);
    }

    /** The labels that are shown now. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            labels.add(item.getText());
        }
        return labels;
    }

    /** Closes the list. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    Shell shell() {
        return shell;
    }

    private List<String> shown() {
        String wanted = filter.getText().toLowerCase(Locale.ROOT).strip();
        List<String> names = new ArrayList<>();
        offered.forEach((name, label) -> {
            if (label.toLowerCase(Locale.ROOT).contains(wanted) || name.toLowerCase(Locale.ROOT).contains(wanted)) {
                names.add(name);
            }
        });
        return names;
    }

    private void fill() {
        List<String> names = shown();
        table.setRedraw(false);
        int top = table.getTopIndex();
        table.setItemCount(names.size());
        for (int index = 0; index < names.size(); index++) {
            TableItem item = table.getItem(index);
            item.setText(offered.get(names.get(index)));
            item.setData(names.get(index));
            item.setChecked(checked.contains(names.get(index)));
        }
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    private void tell() {
        chosen.accept(offered.keySet().stream().filter(checked::contains).toList());
    }
}
