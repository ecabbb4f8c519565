package org.homeostat.engine.p1order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tears a loop: picks few variables such that all others follow from them one after the other. That is a feedback
 * vertex set of the loop's graph; the smallest is hard to find, so variables with the most ways in and out go first,
 * after the classical reductions (nodes without a way in or out never lie on a cycle, nodes that need themselves
 * always do). Variables whose guess the modeller gave are torn in any case, so that the guess counts.
 *
 * @param torn the variables that the solver iterates on, ascending
 * @param order all variables of the loop: first those that follow, in order, then the torn ones
 */
record Tearing(List<Integer> torn, List<Integer> order) {

    static Tearing of(Graph graph, int[] component, IntPredicate guessed) {
        return new Search(graph, component).run(guessed);
    }

    private static final class Search {

        private final int[] component;
        private final List<BitSet> in = new ArrayList<>();
        private final List<BitSet> out = new ArrayList<>();
        private final BitSet left = new BitSet();
        private final BitSet torn = new BitSet();

        Search(Graph graph, int[] component) {
            this.component = component;
            int[] local = new int[graph.size()];
            Arrays.fill(local, -1);
            for (int i = 0; i < component.length; i++) {
                local[component[i]] = i;
                in.add(new BitSet());
                out.add(new BitSet());
            }
            left.set(0, component.length);
            for (int i = 0; i < component.length; i++) {
                for (int needed : graph.needs().get(component[i])) {
                    if (local[needed] >= 0) {
                        in.get(i).set(local[needed]);
                        out.get(local[needed]).set(i);
                    }
                }
            }
        }

        Tearing run(IntPredicate guessed) {
            List<BitSet> needs = in.stream().map(set -> (BitSet) set.clone()).toList();
            for (int node = 0; node < component.length; node++) {
                if (in.get(node).get(node) || guessed.test(component[node])) {
                    tear(node);
                }
            }
            reduce();
            while (!left.isEmpty()) {
                tear(busiest());
                reduce();
            }
            return ordered(needs);
        }

        private void tear(int node) {
            torn.set(node);
            remove(node);
        }

        private void remove(int node) {
            left.clear(node);
            in.get(node).stream().forEach(from -> out.get(from).clear(node));
            out.get(node).stream().forEach(to -> in.get(to).clear(node));
        }

        private void reduce() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int node = left.nextSetBit(0); node >= 0; node = left.nextSetBit(node + 1)) {
                    if (in.get(node).isEmpty() || out.get(node).isEmpty()) {
                        remove(node);
                        changed = true;
                    }
                }
            }
        }

        private int busiest() {
            int best = -1;
            long most = -1;
            for (int node = left.nextSetBit(0); node >= 0; node = left.nextSetBit(node + 1)) {
                long ways = (long) in.get(node).cardinality() * out.get(node).cardinality();
                if (ways > most) {
                    most = ways;
                    best = node;
                }
            }
            return best;
        }

        private Tearing ordered(List<BitSet> needs) {
            List<List<Integer>> neededBy = new ArrayList<>();
            int[] missing = new int[component.length];
            needs.forEach(set -> neededBy.add(new ArrayList<>()));
            Deque<Integer> ready = new ArrayDeque<>();
            for (int node = 0; node < component.length; node++) {
                BitSet untorn = needs.get(node);
                untorn.andNot(torn);
                missing[node] = untorn.cardinality();
                for (int needed : untorn.stream().toArray()) {
                    neededBy.get(needed).add(node);
                }
                if (missing[node] == 0 && !torn.get(node)) {
                    ready.add(node);
                }
            }
            List<Integer> order = new ArrayList<>();
            while (!ready.isEmpty()) {
                int node = ready.remove();
                order.add(component[node]);
                for (int user : neededBy.get(node)) {
                    if (--missing[user] == 0 && !torn.get(user)) {
                        ready.add(user);
                    }
                }
            }
            List<Integer> tornNodes = torn.stream().mapToObj(node -> component[node]).toList();
            order.addAll(tornNodes);
            return new Tearing(tornNodes, order);
        }
    }
}
