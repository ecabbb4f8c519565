/**
 * The qualified names under which declarations are known to other files. Members have none: they are found through
 * their model or world.
 */
package org.homeostat.language.naming;
