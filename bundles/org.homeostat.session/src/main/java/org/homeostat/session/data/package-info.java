/**
 * The data files of a project as the compiler asks for them.
 * Tables are kept open between checks, because an editor checks at every pause of its author.
 */
package org.homeostat.session.data;
