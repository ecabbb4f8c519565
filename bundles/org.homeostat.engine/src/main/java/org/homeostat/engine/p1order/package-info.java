/**
 * Step 1: puts the parts of a model into an order in which they can be computed, or says why there is none. Parameters
 * and starts get a plain order; the equations of a period fall into blocks, and loops are torn.
 */
package org.homeostat.engine.p1order;
