package org.homeostat.ir;

import java.util.List;

/**
 * A variable that is drawn anew in each period, independently of all others. In a run without a seed it stays at its
 * distribution's mean. The value depends on the seed, the number of the draw, the stream and the period, and on nothing
 * else: two slots of one stream have the same values, in every scenario.
 *
 * @param slot the variable
 * @param distribution what it is drawn from
 * @param stream the name of its stream of random numbers
 * @param origin where it is written
 */
public record Innovation(int slot, Distribution distribution, String stream, Origin origin) implements Equation {

    @Override
    public List<Expr> expressions() {
        return List.of();
    }

    @Override
    public String text(Names names) {
        return names.slot(slot) + " ~ " + distribution + " '" + stream + "'";
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
