package org.homeostat.language.ide.hover;

import java.util.List;

/** A page about one thing, written once as plain text and once as HTML. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** The name in bold, and the label if there is one. */
    Page title(String name, String label) {
        boolean labelled = label != null && !label.isBlank();
        text.append(name).append(labelled ? " “" + label + "”" : "");
        html.append("<p><b>").append(escape(name)).append("</b>")
                .append(labelled ? " <i>" + escape(label) + "</i>" : "");
        return this;
    }

    /** A line below the title; none if there are no facts. Empty facts are left out. */
    Page facts(String... facts) {
        String line = String.join(", ", List.of(facts).stream().filter(fact -> !fact.isEmpty()).toList());
        if (!line.isEmpty()) {
            text.append('\n').append(line);
            html.append("<br>").append(escape(line));
        }
        return this;
    }

    /** A piece of the language, in its own lines. */
    Page code(String code) {
        if (!code.isBlank()) {
            text.append("\n\n").append(code.indent(4).stripTrailing());
            html.append("</p><pre>").append(escape(code.strip())).append("</pre><p>");
        }
        return this;
    }

    /** Prose; blank lines part its paragraphs. */
    Page prose(String prose) {
        if (!prose.isBlank()) {
            text.append("\n\n").append(prose.strip());
            html.append("</p><p>").append(escape(prose.strip()).replaceAll("\\R\\s*\\R", "</p><p>"));
        }
        return this;
    }

    /** Short lines under a heading; nothing if there are none. */
    Page list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n\n").append(heading);
            html.append("</p><p>").append(escape(heading));
            lines.forEach(line -> {
                text.append("\n  ").append(line);
                html.append("<br>&nbsp;&nbsp;").append(escape(line));
            });
        }
        return this;
    }

    /** The page as plain text. */
    String text() {
        return text.toString();
    }

    /** The page as HTML. */
    String html() {
        return (html + "</p>").replace("<p></p>", "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
