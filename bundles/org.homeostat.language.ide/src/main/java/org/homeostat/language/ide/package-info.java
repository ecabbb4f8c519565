/**
 * What an editor asks of the language: proposals, hover, outline.
 * Free of any user interface, so that the workbench and a language server share it.
 */
package org.homeostat.language.ide;
