/**
 * The second pass: every quantity of every economy and of the world gets its index.
 * The draft that later passes write into lives here.
 */
package org.homeostat.compiler.p2instantiate;
