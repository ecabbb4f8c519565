/**
 * Files that are rows of cells, whether text or sheets of a workbook, and the layouts that publishers give them.
 * A layout finds the row that names the columns; what follows it is read by one class for all of them.
 */
package org.homeostat.data.rows;
