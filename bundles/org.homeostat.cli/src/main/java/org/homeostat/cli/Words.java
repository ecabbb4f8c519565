package org.homeostat.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines. */
final class Words {

    private Words() {
    }

    /** Lines of at most so many letters; a longer word stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As much of a text as fits into one line. */
    static String cut(String text, int width) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= width ? plain : plain.substring(0, Math.max(1, width - 1)).stripTrailing() + "…";
    }
}
