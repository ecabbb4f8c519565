/**
 * The outline: what a file declares, in groups. Built from the model alone, so that it stands while a file is half
 * typed.
 */
package org.homeostat.language.ide.outline;
