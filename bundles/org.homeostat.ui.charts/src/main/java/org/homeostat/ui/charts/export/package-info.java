/**
 * Charts and their numbers as files and on the clipboard.
 */
package org.homeostat.ui.charts.export;
