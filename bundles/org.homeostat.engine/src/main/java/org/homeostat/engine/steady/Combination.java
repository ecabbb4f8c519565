package org.homeostat.engine.steady;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Names;

/**
 * A weighted sum of levels: {@code A.V - A.Bs}.
 *
 * @param terms what is summed
 * @param value its value, in base units
 */
public record Combination(List<Term> terms, double value) {

    /** Keeps its own copy of the terms. */
    public Combination {
        terms = List.copyOf(terms);
    }

    /**
     * One term of a combination.
     *
     * @param weight its weight
     * @param slot the slot
     * @param lag how many periods ago, 0 for a stock
     */
    public record Term(double weight, int slot, int lag) {
    }

    /** The combination with the names of a model; a lag of one period is not written. */
    public String text(Names names) {
        String text = terms.stream().map(term -> sign(term.weight()) + names.slot(term.slot())
                + (term.lag() > 1 ? "[-" + (term.lag() - 1) + "]" : "")).collect(Collectors.joining());
        return text.startsWith(" + ") ? text.substring(3) : text.startsWith(" - ") ? "-" + text.substring(3) : text;
    }

    private static String sign(double weight) {
        String number = DisplayUnit.NONE.format(Math.abs(weight));
        return (weight < 0 ? " - " : " + ") + (number.equals("1") ? "" : number + " ");
    }

    @Override
    public String toString() {
        return text(Names.INDICES);
    }
}
