/**
 * What is looked at: a question, its scenarios, some economies and variables. The chart and the table share it.
 */
package org.homeostat.ui.charts.choice;
