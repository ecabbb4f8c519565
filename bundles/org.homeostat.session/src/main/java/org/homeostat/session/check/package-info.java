/**
 * From a file to a model that can be run, with every problem on the way.
 * Each check reads all texts anew into objects of its own, so that checks don't disturb each other.
 */
package org.homeostat.session.check;
