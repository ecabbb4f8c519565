/**
 * What the parts of the workbench share: the session, the runs that have ended, pictures, and the way to a line of a
 * file. Parts meet here and don't know one another.
 */
package org.homeostat.ui;
