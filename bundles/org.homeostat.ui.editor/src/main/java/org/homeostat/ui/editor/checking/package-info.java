/**
 * Problems as the author types: the language's own first, then those that only a full check of the model finds.
 */
package org.homeostat.ui.editor.checking;
