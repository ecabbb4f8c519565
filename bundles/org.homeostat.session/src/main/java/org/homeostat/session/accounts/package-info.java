/**
 * Balance sheets and transaction flows of the economies that have sectors.
 * Who holds, owes and pays what is read from the text; the figures are those of a run.
 */
package org.homeostat.session.accounts;
