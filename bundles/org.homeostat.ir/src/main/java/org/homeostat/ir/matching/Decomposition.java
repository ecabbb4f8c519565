package org.homeostat.ir.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The three coarse parts into which any system falls (Dulmage and Mendelsohn, Coverings of bipartite graphs, Canadian
 * Journal of Mathematics 10, 1958): one with more equations than unknowns, one with more unknowns than equations, and
 * the rest, where each equation has its unknown. The parts do not depend on which largest matching was found.
 *
 * @param over the part with too many equations; empty if there is none
 * @param under the part with too few equations; empty if there is none
 * @param square the rest
 */
public record Decomposition(Part over, Part under, Part square) {

    /**
     * A part of a system.
     *
     * @param equations its equations, ascending
     * @param unknowns its unknowns, ascending
     */
    public record Part(List<Integer> equations, List<Integer> unknowns) {

        /** Keeps its own copies of the lists. */
        public Part {
            equations = List.copyOf(equations);
            unknowns = List.copyOf(unknowns);
        }

        /** Whether nothing is in it. */
        public boolean isEmpty() {
            return equations.isEmpty() && unknowns.isEmpty();
        }

        private static Part of(BitSet equations, BitSet unknowns) {
            return new Part(equations.stream().boxed().toList(), unknowns.stream().boxed().toList());
        }
    }

    /** The parts of a system. */
    public static Decomposition of(Incidence incidence) {
        return of(incidence, Matching.of(incidence));
    }

    /**
     * The parts of a system.
     *
     * @param incidence what mentions what
     * @param matching a largest matching of it
     */
    public static Decomposition of(Incidence incidence, Matching matching) {
        BitSet overEquations = new BitSet();
        BitSet overUnknowns = new BitSet();
        fromFreeEquations(incidence, matching, overEquations, overUnknowns);
        BitSet underEquations = new BitSet();
        BitSet underUnknowns = new BitSet();
        fromFreeUnknowns(incidence, matching, underEquations, underUnknowns);
        BitSet restEquations = new BitSet();
        restEquations.set(0, incidence.equations());
        restEquations.andNot(overEquations);
        restEquations.andNot(underEquations);
        BitSet restUnknowns = new BitSet();
        restUnknowns.set(0, incidence.unknowns());
        restUnknowns.andNot(overUnknowns);
        restUnknowns.andNot(underUnknowns);
        return new Decomposition(Part.of(overEquations, overUnknowns), Part.of(underEquations, underUnknowns),
                Part.of(restEquations, restUnknowns));
    }

    /** Whether every equation has its unknown and every unknown its equation. */
    public boolean isSound() {
        return over.isEmpty() && under.isEmpty();
    }

    private static void fromFreeEquations(Incidence incidence, Matching matching, BitSet equations, BitSet unknowns) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int equation = 0; equation < incidence.equations(); equation++) {
            if (matching.unknown(equation) == Matching.NONE) {
                equations.set(equation);
                open.add(equation);
            }
        }
        while (!open.isEmpty()) {
            for (int unknown : incidence.mentions().get(open.remove())) {
                int next = matching.equation(unknown);
                unknowns.set(unknown);
                if (!equations.get(next)) {
                    equations.set(next);
                    open.add(next);
                }
            }
        }
    }

    private static void fromFreeUnknowns(Incidence incidence, Matching matching, BitSet equations, BitSet unknowns) {
        List<List<Integer>> mentionedBy = transposed(incidence);
        Deque<Integer> open = new ArrayDeque<>();
        for (int unknown = 0; unknown < incidence.unknowns(); unknown++) {
            if (matching.equation(unknown) == Matching.NONE) {
                unknowns.set(unknown);
                open.add(unknown);
            }
        }
        while (!open.isEmpty()) {
            for (int equation : mentionedBy.get(open.remove())) {
                int next = matching.unknown(equation);
                equations.set(equation);
                if (!unknowns.get(next)) {
                    unknowns.set(next);
                    open.add(next);
                }
            }
        }
    }

    private static List<List<Integer>> transposed(Incidence incidence) {
        List<List<Integer>> mentionedBy = new ArrayList<>();
        for (int unknown = 0; unknown < incidence.unknowns(); unknown++) {
            mentionedBy.add(new ArrayList<>());
        }
        for (int equation = 0; equation < incidence.equations(); equation++) {
            for (int unknown : incidence.mentions().get(equation)) {
                mentionedBy.get(unknown).add(equation);
            }
        }
        return mentionedBy;
    }
}
