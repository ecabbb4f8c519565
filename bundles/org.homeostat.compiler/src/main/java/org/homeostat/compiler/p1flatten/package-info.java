/**
 * The first pass: scenario inheritance, sets and selections are followed until a scenario stands alone.
 * Every change by a shock, a policy or a treaty becomes one overlay of one quantity of one economy.
 */
package org.homeostat.compiler.p1flatten;
