/**
 * Divides a difference over its causes, fairly and without a rest, whatever the order in which they come.
 */
package org.homeostat.analysis.attribution;
