/**
 * Runs a flat model, by interpretation or as bytecode, with the same bits.
 * Equations are ordered into blocks, and each loop is solved by Newton with exact derivatives.
 */
package org.homeostat.engine;
