package org.homeostat.data.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.data.DataException;
import org.homeostat.data.rows.ColumnRows;
import org.homeostat.data.rows.Columns;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.table.NumberStyle;

/**
 * A table as its schema in a data package describes it: names of the columns, how numbers are written, what stands for a
 * missing figure. A column {@code value} is called like the resource where nothing else names the series.
 */
final class ResourceLayout implements RowLayout {

    private final String name;
    private final Object resource;
    private final List<?> fields;
    private final List<DataException> refused;

    ResourceLayout(String name, Object resource, List<DataException> refused) {
        this.name = name;
        this.resource = resource;
        this.fields = JsonTree.list(JsonTree.map(resource, "schema"), "fields");
        this.refused = refused;
    }

    @Override
    public int head(List<Row> first) {
        boolean hasHead = !"false".equals(JsonTree.text(JsonTree.map(resource, "dialect"), "header"));
        return first.isEmpty() || !hasHead ? -1 : 0;
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) {
        Row names = head < 0 ? new Row(1, fields.stream().map(field -> JsonTree.text(field, "name")).toList())
                : first.get(head);
        try {
            Columns columns = renamed(Columns.of(sheet.file(), names), sheet);
            for (Object field : fields) {
                sheet.table().legend(JsonTree.text(field, "name"), JsonTree.text(field, "title"),
                        JsonTree.text(field, "unit"), JsonTree.text(field, "description"));
            }
            return new ColumnRows(sheet, columns, style(), false, missing());
        } catch (DataException noTable) {
            refused.add(noTable);
            return row -> {};
        }
    }

    private Columns renamed(Columns columns, Sheet sheet) {
        int only = columns.figures().get(0);
        boolean unnamed = columns.kind() == Columns.Kind.SERIES && columns.figures().size() == 1
                && columns.names().get(only).equalsIgnoreCase("value") && !name.isEmpty();
        if (!unnamed) {
            return columns;
        }
        sheet.table().nameSeries(sheet.table().series(name), columns.names().get(only));
        List<String> names = new ArrayList<>(columns.names());
        names.set(only, name);
        return columns.withNames(names);
    }

    private NumberStyle style() {
        boolean comma = fields.stream().anyMatch(field -> JsonTree.text(field, "decimalChar").equals(","));
        boolean groups = fields.stream().anyMatch(field -> JsonTree.text(field, "groupChar").equals(","));
        return comma ? NumberStyle.DECIMAL_COMMA : groups ? NumberStyle.THOUSANDS : NumberStyle.PLAIN;
    }

    private Set<String> missing() {
        Set<String> missing = new HashSet<>();
        JsonTree.list(JsonTree.map(resource, "schema"), "missingValues")
                .forEach(one -> missing.add(one instanceof String text ? text : JsonTree.text(one, "value")));
        missing.remove("");
        return missing;
    }
}
