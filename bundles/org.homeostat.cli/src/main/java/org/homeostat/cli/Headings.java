package org.homeostat.cli;

import java.io.PrintStream;

/** Headings of what is printed. */
final class Headings {

    private Headings() {
    }

    /** A heading with a line below it. */
    static void print(PrintStream out, String title) {
        out.println(title);
        out.println("=".repeat(Math.min(Terminal.width(), title.length())));
    }
}
