/**
 * The files of a project on disk: which folder they lie in, what package they are of, and whether they can be read.
 * Everything is bounded, and nothing outside the project is opened.
 */
package org.homeostat.session.files;
