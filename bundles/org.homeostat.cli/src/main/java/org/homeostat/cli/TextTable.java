package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of aligned columns: the first to the left, the others to the right, heads wrapped where they are long. */
final class TextTable {

    private static final int HEAD_WIDTH = 12;
    private static final int LABEL_WIDTH = 40;
    private static final String GAP = "  ";

    private final int labelWidth;
    private final List<List<String>> heads = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** A table whose rows begin with a text of usual length. */
    TextTable(List<String> head) {
        this(head, LABEL_WIDTH);
    }

    /** A table whose rows begin with a text of at most so many letters; more are cut. */
    TextTable(List<String> head, int labelWidth) {
        this.labelWidth = labelWidth;
        for (String name : head) {
            List<String> lines = Words.wrap(name, HEAD_WIDTH);
            heads.add(lines);
            widths.add(lines.stream().mapToInt(String::length).max().orElse(0));
        }
    }

    void row(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        row.set(0, Words.cut(cells.get(0), labelWidth));
        rows.add(row);
        for (int column = 0; column < row.size(); column++) {
            widths.set(column, Math.max(widths.get(column), row.get(column).length()));
        }
    }

    void print(PrintStream out) {
        int height = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> cells = new ArrayList<>();
            for (List<String> head : heads) {
                int own = line - (height - head.size());
                cells.add(own < 0 ? "" : head.get(own));
            }
            out.println(line(cells));
        }
        out.println("-".repeat(widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1)));
        rows.forEach(row -> out.println(line(row)));
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String space = " ".repeat(widths.get(column) - cells.get(column).length());
            line.append(column == 0 ? cells.get(0) + space : GAP + space + cells.get(column));
        }
        return line.toString().stripTrailing();
    }
}
