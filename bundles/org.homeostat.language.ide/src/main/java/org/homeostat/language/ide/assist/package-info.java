/**
 * What fits at the cursor. Xtext's content assist says which elements of the grammar can follow; the classes here turn
 * them into names with kinds and units, functions with places to fill in, and whole declarations.
 */
package org.homeostat.language.ide.assist;
