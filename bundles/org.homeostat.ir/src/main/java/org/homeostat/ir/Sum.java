package org.homeostat.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum, added from left to right: {@code ((a + b) + c) + d}. It holds any number of terms, so that a sum over many
 * economies is not a deep tree.
 *
 * @param terms two terms or more
 */
public record Sum(List<Expr> terms) implements Expr {

    /**
     * Keeps its own copy of the terms.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Sum {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("A sum has at least two terms, not " + terms.size());
        }
    }

    /** This sum with one more term at its end. */
    public Sum plus(Expr term) {
        List<Expr> longer = new ArrayList<>(terms);
        longer.add(term);
        return new Sum(longer);
    }

    @Override
    public List<Expr> operands() {
        return terms;
    }

    @Override
    public Expr with(List<Expr> operands) {
        return new Sum(operands);
    }

    @Override
    public int precedence() {
        return Printer.SUM;
    }

    @Override
    public void print(Printer out) {
        out.operand(terms.get(0), Printer.SUM);
        for (Expr term : terms.subList(1, terms.size())) {
            if (term instanceof Neg negative) {
                out.put(" - ").operand(negative.operand(), Printer.PRODUCT);
            } else {
                out.put(" + ").operand(term, Printer.PRODUCT);
            }
        }
    }

    @Override
    public String toString() {
        return Printer.text(this);
    }
}
