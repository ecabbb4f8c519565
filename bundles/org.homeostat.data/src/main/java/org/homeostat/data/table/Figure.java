package org.homeostat.data.table;

/**
 * What a table has under a key.
 *
 * @param key series, country and period, packed by {@link Figures#key}
 * @param value the number; NaN where there is none
 * @param text number of the text that stands there instead of a number; 0 where nothing does
 * @param line its line, from 1
 * @param column number of its column of the {@link Contents}
 * @param unit number of the unit's text
 * @param source number of the source's text
 * @param contradicted another line that has another figure for the key; 0 where none has
 */
public record Figure(long key, double value, int text, int line, int column, int unit, int source, int contradicted) {

    /**
     * Whether nothing stands there.
     *
     * @return true for an empty cell
     */
    public boolean isEmpty() {
        return Double.isNaN(value) && text == 0;
    }

    /** This and what a later line says for the same key: a figure stands before an empty cell. */
    Figure and(Figure later) {
        if (later.isEmpty() || contradicted > 0) {
            return this;
        }
        if (isEmpty()) {
            return later;
        }
        boolean same = Double.compare(value, later.value) == 0 && text == later.text;
        return same ? this : new Figure(key, value, text, line, column, unit, source, later.line);
    }
}
