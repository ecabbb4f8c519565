/**
 * Parameters by least squares: the values within bounds with which a model comes closest to what was observed, how sure one
 * can be of them, and what the observations cannot tell.
 */
package org.homeostat.analysis.fit;
