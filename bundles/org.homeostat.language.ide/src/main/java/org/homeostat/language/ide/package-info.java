/**
 * What an editor asks of the language, in one place: {@link org.homeostat.language.ide.EconLanguage} opens files, and a
 * {@link org.homeostat.language.ide.Snapshot} of a file answers. Free of any user interface, so that the workbench and
 * a language server share it.
 */
package org.homeostat.language.ide;
