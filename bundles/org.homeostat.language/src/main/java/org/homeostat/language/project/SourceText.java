package org.homeostat.language.project;

import org.eclipse.emf.common.util.URI;

/**
 * A file's text, saved or not.
 *
 * @param uri the file
 * @param text what stands in it
 */
public record SourceText(URI uri, String text) {
}
