package org.homeostat.report;

import java.util.stream.Collectors;
import org.homeostat.results.Provenance;

/** What made these results, and how to get them again. */
final class ProvenanceSection {

    private final Provenance provenance;
    private final ReportContext context;

    ProvenanceSection(Provenance provenance, ReportContext context) {
        this.provenance = provenance;
        this.context = context;
    }

    void write(Html html) {
        html.open("section", "id", "again").element("h2", "How to get the same results");
        html.element("pre", context.command());
        html.element("p", "The same model, data, version, seed and settings give the same bits on any machine and any "
                + "number of threads. All values in full are in results.csv and answers.json beside this page.");
        html.open("table", "class", "texts").open("tbody");
        row(html, "Homeostat", provenance.version());
        row(html, "model", context.file());
        row(html, "model, sha256", provenance.modelHash());
        row(html, "engine", provenance.engine());
        row(html, "seed", provenance.seeds().isEmpty() ? "none: shocks stay at their means"
                : provenance.seeds().entrySet().stream().map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")));
        row(html, "settings", provenance.settings().isEmpty() ? "none"
                : provenance.settings().entrySet().stream().map(one -> one.getKey() + " = " + one.getValue())
                        .collect(Collectors.joining(", ")));
        html.close().close().close();
    }

    private static void row(Html html, String name, String value) {
        html.open("tr").element("th", name, "scope", "row").element("td", value).close();
    }
}
