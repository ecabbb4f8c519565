/**
 * Figures of some periods as values of the periods of a run.
 * Lengths of periods are converted and gaps bridged here, and what is not known is told with its period.
 */
package org.homeostat.compiler.p4lower.series;
