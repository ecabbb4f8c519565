package org.homeostat.ir.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A largest matching of equations to unknowns, each to one that it mentions: found by augmenting paths (Berge 1957,
 * Kuhn 1955), without recursion. It depends on nothing but the incidence and the wishes.
 */
public final class Matching {

    /** Says that something is not matched. */
    public static final int NONE = -1;

    private final int[] unknownOf;
    private final int[] equationOf;

    private Matching(Incidence incidence) {
        unknownOf = new int[incidence.equations()];
        Arrays.fill(unknownOf, NONE);
        equationOf = new int[incidence.unknowns()];
        Arrays.fill(equationOf, NONE);
    }

    /** A largest matching. */
    public static Matching of(Incidence incidence) {
        int[] none = new int[incidence.equations()];
        Arrays.fill(none, NONE);
        return of(incidence, none);
    }

    /**
     * A largest matching that begins with wishes and gives up few of them.
     *
     * @param incidence what mentions what
     * @param wishes for each equation, the unknown that it is matched with if that is possible, or {@link #NONE}; a wish
     *        for an unknown that the equation does not mention is left aside
     */
    public static Matching of(Incidence incidence, int[] wishes) {
        Matching matching = new Matching(incidence);
        for (int equation = 0; equation < wishes.length; equation++) {
            int wish = wishes[equation];
            if (wish != NONE && matching.equationOf[wish] == NONE && incidence.has(equation, wish)) {
                matching.join(equation, wish);
            }
        }
        for (int equation = 0; equation < wishes.length; equation++) {
            if (matching.unknownOf[equation] == NONE) {
                matching.augment(incidence, equation);
            }
        }
        return matching;
    }

    /** The unknown of an equation, or {@link #NONE}. */
    public int unknown(int equation) {
        return unknownOf[equation];
    }

    /** The equation of an unknown, or {@link #NONE}. */
    public int equation(int unknown) {
        return equationOf[unknown];
    }

    /** Whether every equation has an unknown and every unknown an equation. */
    public boolean isPerfect() {
        return Arrays.stream(unknownOf).allMatch(unknown -> unknown != NONE)
                && Arrays.stream(equationOf).allMatch(equation -> equation != NONE);
    }

    private void join(int equation, int unknown) {
        unknownOf[equation] = unknown;
        equationOf[unknown] = equation;
    }

    /** Looks for a free unknown breadth first, and moves the matches along the way to it by one. */
    private void augment(Incidence incidence, int start) {
        int[] reachedBy = new int[incidence.unknowns()];
        Arrays.fill(reachedBy, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            int equation = open.remove();
            for (int unknown : incidence.mentions().get(equation)) {
                if (reachedBy[unknown] != NONE) {
                    continue;
                }
                reachedBy[unknown] = equation;
                if (equationOf[unknown] == NONE) {
                    move(reachedBy, unknown, start);
                    return;
                }
                open.add(equationOf[unknown]);
            }
        }
    }

    private void move(int[] reachedBy, int free, int start) {
        int unknown = free;
        while (true) {
            int equation = reachedBy[unknown];
            int before = unknownOf[equation];
            join(equation, unknown);
            if (equation == start) {
                return;
            }
            unknown = before;
        }
    }
}
