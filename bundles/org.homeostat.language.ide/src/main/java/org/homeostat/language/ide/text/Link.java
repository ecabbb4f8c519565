package org.homeostat.language.ide.text;

/**
 * A file that is named in the text.
 *
 * @param region its name, without the quotes
 * @param location where it is, relative to the folder of the file that names it; not checked in any way
 */
public record Link(Region region, String location) {
}
