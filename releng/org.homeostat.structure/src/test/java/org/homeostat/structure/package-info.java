/**
 * Holds the house to its plan: who may use whom, how things are called, what every package says of itself.
 * It reads what the build made, so it comes last in it.
 */
package org.homeostat.structure;
