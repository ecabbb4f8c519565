/**
 * What a file offers, with the labels that readers see.
 * Lists and forms are made of it.
 */
package org.homeostat.session.listing;
