package org.homeostat.analysis.accounts;

import java.util.List;

/**
 * An instrument in one period: what its holders own and its issuers owe, or a thing that nobody owes.
 *
 * @param name name of the instrument
 * @param label what a reader sees for it
 * @param positions who holds and issues how much
 */
public record Claim(String name, String label, List<Position> positions) {

    /**
     * What one sector holds or has issued.
     *
     * @param sector name of the sector
     * @param issued whether it owes it, else it owns it
     * @param value what the position is worth at this period's price
     * @param change what was spent on it in the period, per year: the change of the amount at this period's price; not a
     *        number where the period before is not known
     */
    public record Position(String sector, boolean issued, double value, double change) {
    }

    /** Copies the list. */
    public Claim {
        positions = List.copyOf(positions);
    }

    /** Whether nobody owes it: fixed capital, houses, inventories. */
    public boolean tangible() {
        return positions.stream().noneMatch(Position::issued);
    }
}
