/**
 * From a name to its declaration and to its other occurrences.
 */
package org.homeostat.ui.editor.navigation;
