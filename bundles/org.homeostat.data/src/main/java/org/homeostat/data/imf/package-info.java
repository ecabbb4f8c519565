/**
 * The International Monetary Fund's World Economic Outlook, in the tab-separated text that it calls an Excel file.
 * Figures after the last actual year are marked as estimates in their source.
 */
package org.homeostat.data.imf;
