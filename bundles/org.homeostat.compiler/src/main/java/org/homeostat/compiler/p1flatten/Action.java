package org.homeostat.compiler.p1flatten;

import java.util.List;
import java.util.Optional;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Levy;

/** What a change does to the quantity that it is about. */
public sealed interface Action {

    /** The value that it sets, adds, multiplies with or binds to. */
    Expression value();

    /** Whether what the quantity was before is lost. */
    boolean replaces();

    /**
     * Sets, adds, takes or multiplies.
     *
     * @param operator {@code =}, {@code +=}, {@code -=} or {@code *=}
     * @param value the operand
     */
    record Assign(String operator, Expression value) implements Action {

        @Override
        public boolean replaces() {
            return operator.equals("=");
        }
    }

    /**
     * Moves in equal steps.
     *
     * @param value what is reached
     * @param from the period of the first step, counted from the first of the horizon
     * @param by the period in which it is reached, counted from the first of the horizon
     */
    record Phase(Expression value, int from, int by) implements Action {

        @Override
        public boolean replaces() {
            return true;
        }
    }

    /**
     * Disturbs, perhaps less and less.
     *
     * @param operator as of {@link Assign}
     * @param value the operand
     * @param at the period in which it is at full strength, counted from the first of the horizon
     * @param fading the part of the disturbance that goes from one period to the next
     */
    record Disturb(String operator, Expression value, int at, Optional<Expression> fading) implements Action {

        @Override
        public boolean replaces() {
            return operator.equals("=");
        }
    }

    /**
     * Takes a part of what is above 0.
     *
     * @param levy the clause of a treaty
     * @param accession the treaty
     */
    record Take(Levy levy, Accession accession) implements Action {

        @Override
        public Expression value() {
            return levy.getValue();
        }

        @Override
        public boolean replaces() {
            return false;
        }
    }

    /**
     * Gives an equal share of what a levy takes.
     *
     * @param levy the clause of a treaty
     * @param accession the treaty, whose members at the time get the shares
     * @param payers from whom it is taken
     */
    record Receive(Levy levy, Accession accession, List<Owner.OfEconomy> payers) implements Action {

        /** Keeps its own copy of the payers. */
        public Receive {
            payers = List.copyOf(payers);
        }

        @Override
        public Expression value() {
            return levy.getValue();
        }

        @Override
        public boolean replaces() {
            return false;
        }
    }

    /**
     * Binds.
     *
     * @param kind {@code floor}, {@code ceiling} or {@code equal}
     * @param value what it is bound to
     */
    record Bind(String kind, Expression value) implements Action {

        @Override
        public boolean replaces() {
            return kind.equals("equal");
        }
    }
}
