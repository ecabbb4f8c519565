/**
 * The fifth pass: shocks, then policies, then treaties are laid over the equations as the models give them.
 * See the decision record on policies as overlays.
 */
package org.homeostat.compiler.p5overlay;
