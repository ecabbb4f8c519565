/**
 * The formats that data files come in, and how they are told apart by what stands in them.
 * A new format is a class here or in a package of its own, and one line in {@link Formats}.
 */
package org.homeostat.data.format;
