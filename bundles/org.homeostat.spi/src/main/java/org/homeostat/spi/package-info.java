/**
 * What an extender of Homeostat implements, found as a service of the Java platform with and without OSGi. Each
 * extension describes itself, so that help, proposals and messages need no other source.
 */
package org.homeostat.spi;
