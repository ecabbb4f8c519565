/**
 * Step 2: turns each torn loop into what Newton's method needs: the variables that follow, the residuals of the torn
 * ones, and exact derivatives, all as expressions of the flat model again.
 */
package org.homeostat.engine.p2derive;
