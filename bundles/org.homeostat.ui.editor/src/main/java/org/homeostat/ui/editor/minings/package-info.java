/**
 * What follows from a model and is drawn into its text: values, what a scenario inherits, who is bound by a treaty. The
 * language finds it; what is here draws it, quietly, and only if the author wants to see it.
 */
package org.homeostat.ui.editor.minings;
