package org.homeostat.engine.steady;

/**
 * One number that a period hands on to the next: a stock, or what a slot was some periods ago.
 *
 * @param slot the slot of the model
 * @param lag how many periods ago, 0 for a stock
 * @param place the slot that holds it in the model of one period
 */
record State(int slot, int lag, int place) {

    boolean isStock() {
        return lag == 0;
    }
}
