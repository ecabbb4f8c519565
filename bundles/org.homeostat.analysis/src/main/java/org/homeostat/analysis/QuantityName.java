package org.homeostat.analysis;

/**
 * One quantity of one economy.
 *
 * @param economy name of the economy; empty for the world
 * @param variable name of the quantity, with that of its part: {@code output}, {@code copper.price}
 */
public record QuantityName(String economy, String variable) {
}
