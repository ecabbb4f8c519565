package org.homeostat.language.ide.text;

import org.eclipse.emf.common.util.URI;

/**
 * Something that a project declares.
 *
 * @param name its name
 * @param label its label; may be empty
 * @param container the name of the model or the like that it is a part of; may be empty
 * @param kind for the icon
 * @param uri the file
 * @param text the file's text
 * @param region the name in the text
 */
public record Symbol(String name, String label, String container, Kind kind, URI uri, String text, Region region) {
}
