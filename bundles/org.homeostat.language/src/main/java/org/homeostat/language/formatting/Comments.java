package org.homeostat.language.formatting;

/** Moves comments of several lines as a whole. */
final class Comments {

    private static final int TAB = 4;

    private Comments() {
    }

    /** The comment with all lines but the first moved by so many columns to the right; to the left if negative. */
    static String moved(String comment, int columns) {
        if (columns == 0 || comment.indexOf('\n') < 0) {
            return comment;
        }
        StringBuilder moved = new StringBuilder();
        String[] lines = comment.split("\n", -1);
        moved.append(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            String rest = lines[i].stripLeading();
            String blanks = lines[i].substring(0, lines[i].length() - rest.length());
            moved.append('\n');
            if (rest.isEmpty()) {
                moved.append(lines[i]);
            } else {
                moved.append(" ".repeat(Math.max(0, width(blanks) + columns))).append(rest);
            }
        }
        return moved.toString();
    }

    /** How many columns a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }
}
