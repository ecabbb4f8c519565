package org.homeostat.data.worldbank;

import java.util.List;
import java.util.Set;
import org.homeostat.data.rows.Columns;
import org.homeostat.data.rows.Row;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.RowSink;
import org.homeostat.data.rows.Sheet;
import org.homeostat.data.table.TableBuilder.Fact;

/** What the World Bank tells about its indicators and countries, beside the figures: names, notes, sources. */
public final class MetadataLayout implements RowLayout {

    @Override
    public int head(List<Row> first) {
        return !first.isEmpty() && (isIndicators(first.get(0)) || isCountries(first.get(0))) ? 0 : -1;
    }

    static boolean isIndicators(Row head) {
        return WorldBankLayout.names(head).containsAll(Set.of("indicatorcode", "indicatorname", "sourcenote"));
    }

    static boolean isCountries(Row head) {
        return WorldBankLayout.names(head).containsAll(Set.of("countrycode", "region", "incomegroup"));
    }

    @Override
    public RowSink open(List<Row> first, int head, Sheet sheet) {
        if (!isIndicators(first.get(head))) {
            return row -> {};
        }
        List<String> names = first.get(head).cells().stream().map(Columns::plain).toList();
        int code = names.indexOf("indicatorcode");
        int name = names.indexOf("indicatorname");
        int note = names.indexOf("sourcenote");
        int source = names.indexOf("sourceorganization");
        return row -> {
            sheet.table().legend(row.cell(code), row.cell(name), "", row.cell(note));
            sheet.table().fact(Fact.SOURCE, row.cell(source));
        };
    }

    @Override
    public String withoutFigures() {
        return "holds what the World Bank tells about its indicators or countries, and no figures: open the file that "
                + "it came with, and this one is read beside it";
    }
}
