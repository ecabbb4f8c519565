package org.homeostat.ui.charts.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Numbers with a line for each period and a column for each scenario; a click on a column's head sorts by it. */
public final class NumberTable {

    private final TableViewer viewer;
    private Numbers numbers = Numbers.NONE;
    private Measure measure = Measure.VALUES;

    NumberTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
    }

    void show(Numbers next, Measure shown) {
        boolean sameColumns = numbers.columns().equals(next.columns()) && viewer.getTable().getColumnCount() > 0;
        numbers = next;
        measure = shown;
        if (!sameColumns) {
            columns();
        }
        viewer.setInput(next.rows());
        if (!sameColumns) {
            for (TableColumn column : viewer.getTable().getColumns()) {
                column.pack();
                column.setWidth(Math.clamp(column.getWidth() + 10L, 60, 190));
            }
        }
    }

    private void columns() {
        Table table = viewer.getTable();
        viewer.setComparator(null);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        column("Period", SWT.LEFT, Row::period, Comparator.comparingInt(Row::index));
        for (int index = 0; index < numbers.columns().size(); index++) {
            int scenario = index;
            column(numbers.columns().get(index), SWT.RIGHT, row -> numbers.text(row.values()[scenario], measure),
                    Comparator.comparingDouble((Row row) -> row.values()[scenario]));
        }
    }

    private void column(String name, int align, Function<Row, String> text, Comparator<Row> order) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(name);
        column.getColumn().setToolTipText(name);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((Row) row);
            }
        });
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), order));
    }

    private void sort(TableColumn column, Comparator<Row> order) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<Row> wanted = down ? order.reversed() : order;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer sorted, Object one, Object other) {
                return wanted.compare((Row) one, (Row) other);
            }
        });
    }

    /** Puts the selected lines, or all if none is, on the clipboard. */
    public void copy() {
        List<Row> rows = new ArrayList<>();
        for (Object row : viewer.getStructuredSelection().toList()) {
            rows.add((Row) row);
        }
        Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
        try {
            clipboard.setContents(new Object[] {numbers.tabular(rows.isEmpty() ? numbers.rows() : rows)},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The widget. */
    public Table table() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }
}
