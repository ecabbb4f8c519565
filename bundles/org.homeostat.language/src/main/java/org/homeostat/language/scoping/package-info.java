/**
 * Which names are visible where: packages, imports, the built-in library, and the members of models and worlds.
 * The order of visibility is index variables, then members, then declarations.
 */
package org.homeostat.language.scoping;
