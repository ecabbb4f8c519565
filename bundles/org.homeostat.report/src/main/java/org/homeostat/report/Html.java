package org.homeostat.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page, element by element. It is well-formed XML as well, and texts can't become markup. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values by turns. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!element.equals("b") && !element.equals("span")) {
            out.append('\n');
        }
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** A whole element with nothing but text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A drawing, which is markup already. */
    Html svg(String svg) {
        out.append(svg).append('\n');
        return this;
    }

    /** A style sheet of ours. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(letter);
                default -> out.append(letter < ' ' || letter == '\uFFFE' || letter == '\uFFFF' ? '\uFFFD' : letter);
            }
        }
    }
}
