/**
 * The command line of Homeostat.
 * Plain Java: no OSGi, and results never mix with messages.
 */
package org.homeostat.cli;
