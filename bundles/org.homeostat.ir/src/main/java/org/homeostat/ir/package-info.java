/**
 * The flat model: everything that a run needs, as immutable records of about two dozen forms, with each economy
 * and set already written out. The compiler makes it, the engine runs it, and neither needs anything else.
 *
 * <p>{@link org.homeostat.ir.FlatModel} is the entry: parameters, slots (quantities with one value a period),
 * one {@link org.homeostat.ir.Equation} for each slot, and {@link org.homeostat.ir.Start} values before the first
 * period, all written in {@link org.homeostat.ir.Expr}. Every node prints itself and knows its origin in the text.
 */
package org.homeostat.ir;
