package org.homeostat.analysis.accounts;

/**
 * A transaction in one period.
 *
 * @param name name of the transaction
 * @param label what a reader sees for it
 * @param payer name of the sector that pays
 * @param payee name of the sector that is paid
 * @param value how much, per year
 */
public record Payment(String name, String label, String payer, String payee, double value) {
}
