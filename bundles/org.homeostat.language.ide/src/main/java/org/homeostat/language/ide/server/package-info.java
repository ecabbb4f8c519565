/**
 * The language server protocol over {@link org.homeostat.language.ide.EconLanguage}: a thin layer that turns lines and
 * columns into offsets, and answers of the language into those of the protocol. What an editor can ask is decided there,
 * not here.
 */
package org.homeostat.language.ide.server;
