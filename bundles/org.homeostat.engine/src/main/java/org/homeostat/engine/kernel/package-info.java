/**
 * What both backends share: the arithmetic, to the bit, and the shape of compiled code. A kernel assigns the values of
 * a list of expressions to places in an array.
 */
package org.homeostat.engine.kernel;
