package org.homeostat.report;

import java.util.List;

/** A table: its head, and rows whose first cell is a head of its own. */
final class HtmlTable {

    private final Html html;

    HtmlTable(Html html, String kind, String caption, List<String> heads) {
        this.html = html;
        html.open("div", "class", "scroll").open("table", "class", kind);
        if (!caption.isEmpty()) {
            html.element("caption", caption);
        }
        html.open("thead").open("tr");
        heads.forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
    }

    void row(List<String> cells) {
        html.open("tr").element("th", cells.get(0), "scope", "row");
        cells.stream().skip(1).forEach(cell -> html.element("td", cell));
        html.close();
    }

    void close() {
        html.close().close().close();
    }
}
