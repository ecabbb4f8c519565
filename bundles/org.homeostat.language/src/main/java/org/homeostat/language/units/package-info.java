/**
 * What a number measures: dimensions as products of base units, units with their factors, and the dimension of every
 * formula. The algebra is plain Java; only the classes that read declarations know the model of the language.
 */
package org.homeostat.language.units;
