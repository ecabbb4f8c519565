/**
 * Workbooks of Excel, looked over before they are read: a bomb or a broken archive never reaches the reader.
 * Every sheet in a layout that is known gives its figures.
 */
package org.homeostat.data.xlsx;
