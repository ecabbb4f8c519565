package org.homeostat.analysis.accounts;

import java.util.Arrays;
import java.util.Objects;

/**
 * A row of a table of accounts.
 *
 * @param name name of the instrument or transaction; empty for a row that sums the others up
 * @param label what a reader sees for it
 * @param cells one for each sector; zero where the sector has no part in it; not copied, must not be written to
 * @param balanced whether the cells should add up to nothing
 */
public record AccountRow(String name, String label, double[] cells, boolean balanced) {

    /**
     * What the cells add up to, from the left to the right.
     *
     * @return the sum
     */
    public double sum() {
        double sum = 0;
        for (double cell : cells) {
            sum += cell;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountRow that && name.equals(that.name) && label.equals(that.label)
                && Arrays.equals(cells, that.cells) && balanced == that.balanced;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(cells));
    }

    @Override
    public String toString() {
        return label + " " + Arrays.toString(cells);
    }
}
