/**
 * The results view: the answer in words, the numbers in a table, and why a run gave none.
 */
package org.homeostat.ui.charts.table;
