/**
 * Step 4: goes through the periods. Each {@link org.homeostat.engine.p4solve.Stage} fills in a part of the current
 * row: explicit variables at once, loops by Newton's method, stocks into the next row. What goes wrong is worded by
 * {@link org.homeostat.engine.p4solve.Report}.
 */
package org.homeostat.engine.p4solve;
