/**
 * Where a thing is named, over all files of a project, and how to give it another name. A quantity is found together with
 * what overrides it, because all of these are one quantity to the modeller.
 */
package org.homeostat.language.ide.search;
