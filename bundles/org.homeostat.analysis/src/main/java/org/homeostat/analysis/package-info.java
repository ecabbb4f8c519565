/**
 * Answers questions that take more than one run.
 * It knows results, not how they were made.
 */
package org.homeostat.analysis;
