/**
 * Games in which each player has a few things to choose from, such as a policy or none: equilibria in which each does one
 * thing for sure, and equilibria in chances.
 */
package org.homeostat.analysis.finite;
