package org.homeostat.compiler;

import org.homeostat.ir.Source;

/**
 * A figure taken from data and whom to name for it.
 *
 * @param source the cell
 * @param credit the source in the words of the cell, else of the dataset; empty if neither says
 */
public record Citation(Source source, String credit) {
}
