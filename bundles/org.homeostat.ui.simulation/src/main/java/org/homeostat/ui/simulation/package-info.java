/**
 * Runs scenarios from the workbench and shows their tables.
 * Every run goes through the session, as on the command line.
 */
package org.homeostat.ui.simulation;
