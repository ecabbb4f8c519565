package org.homeostat.data.rows;

/**
 * How text is cut into cells.
 *
 * @param separator what stands between two cells
 * @param quote what stands around a cell that holds separators
 */
public record Dialect(char separator, char quote) {

    private static final String SEPARATORS = ",\t;|";

    /**
     * Tells the separator: of comma, tab, semicolon and bar the one that comes most often outside of quotation marks.
     *
     * @param text the first lines of a file
     * @return its dialect; a comma where none of the four comes
     */
    public static Dialect of(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char letter : text.toCharArray()) {
            quoted ^= letter == '"';
            int which = SEPARATORS.indexOf(letter);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int which = 1; which < counts.length; which++) {
            best = counts[which] > counts[best] ? which : best;
        }
        return new Dialect(SEPARATORS.charAt(best), '"');
    }
}
