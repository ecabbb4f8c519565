/**
 * What a model declares, as a tree beside its editor.
 */
package org.homeostat.ui.editor.outline;
