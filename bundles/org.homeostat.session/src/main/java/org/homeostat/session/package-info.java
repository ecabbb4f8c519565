/**
 * Opens a project, checks it, runs it, asks it and stores the answer.
 * The one place that wires the language to the engine; the command line and the workbench both stand on it.
 */
package org.homeostat.session;
