/**
 * The accounts of an economy of sectors: who owns what and owes it to whom, and who pays whom.
 * A row or a column that should add up to nothing and doesn't is told with its name and the amount.
 */
package org.homeostat.analysis.accounts;
