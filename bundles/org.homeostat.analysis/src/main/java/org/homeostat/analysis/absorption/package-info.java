/**
 * How much of a reform's first effect a system takes back, and through which channels. The effect with channels frozen or
 * open is asked of a function; what is done here is arithmetic and words.
 */
package org.homeostat.analysis.absorption;
