/**
 * The Penn World Table: a row for each country and year, a column for each variable, and a legend in its workbook.
 * The legend gives the variables their names and units.
 */
package org.homeostat.data.pwt;
