/**
 * Expectations: what a model says of itself, and what was found.
 * A failed one tells where it stands in the text, so that it can be shown there.
 */
package org.homeostat.analysis.expect;
