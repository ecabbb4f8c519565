/**
 * Where in a text each name stands and what it means there. Navigation, colours and hovers all read the one index.
 */
package org.homeostat.language.ide.names;
