package org.homeostat.language.ide.text;

import org.eclipse.emf.common.util.URI;

/**
 * Where something is declared.
 *
 * @param source the name at the cursor, to be shown as a link
 * @param uri the file; one of the scheme {@code homeostat} is part of the language and can only be read
 * @param region the declared name in that file
 */
public record Target(Region source, URI uri, Region region) {
}
