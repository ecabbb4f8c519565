/**
 * Results as JSON: the document's frame and the parts that every document shares.
 * Numbers have all the digits that are needed to get the same bits back; what is no number is null.
 */
package org.homeostat.results.json;
