package org.homeostat.ir;

import java.util.List;

/**
 * A variable whose values are given: exogenous data, or the path that it took in another run. The run takes exactly
 * these bits. What lags read before the first period is the slot's {@link Start}.
 *
 * @param slot the variable
 * @param values its value in each period, at least as many as there are periods; more are left aside
 * @param origin where it is written
 */
public record GivenPath(int slot, Numbers values, Origin origin) implements Equation {

    @Override
    public List<Expr> expressions() {
        return List.of();
    }

    @Override
    public String text(Names names) {
        return names.slot(slot) + " follows " + values.shortText();
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
