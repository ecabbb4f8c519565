package org.homeostat.language.ide.server;

/**
 * A file that is part of the language.
 *
 * @param uri its address, of the scheme {@code homeostat}
 */
record LibraryFile(String uri) {
}
