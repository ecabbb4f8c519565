/**
 * The fourth pass: formulas in the language become expressions over indices, in base units.
 * Names, aggregates, lags and figures from data mean something only for one economy, and so are resolved for each.
 */
package org.homeostat.compiler.p4lower;
