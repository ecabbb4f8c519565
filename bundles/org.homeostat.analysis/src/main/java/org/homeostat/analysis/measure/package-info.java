/**
 * Measures: one number made of paths, for every scenario and economy that has it.
 * Sums are taken in the order of the periods, so that the same path gives the same bits everywhere.
 */
package org.homeostat.analysis.measure;
