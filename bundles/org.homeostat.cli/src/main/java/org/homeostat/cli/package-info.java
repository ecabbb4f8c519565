/**
 * The command line: results go to files and standard output, progress and problems to standard error.
 * What a command prints is made from the same answers that files and reports are made from.
 */
package org.homeostat.cli;
