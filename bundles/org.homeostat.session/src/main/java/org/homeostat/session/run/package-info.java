/**
 * Runs of a model: from a request to results, answers and what is needed to repeat them.
 * The number of threads never changes a bit of a result.
 */
package org.homeostat.session.run;
