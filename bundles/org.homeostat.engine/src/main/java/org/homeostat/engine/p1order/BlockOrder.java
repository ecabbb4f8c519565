package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.engine.Block;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.matching.Decomposition;
import org.homeostat.ir.matching.Incidence;
import org.homeostat.ir.matching.Matching;

/**
 * Orders the equations of a period. Each is matched with a variable, definitions with their own where that is possible.
 * What an equation reads of other variables in the same period comes first; variables that need one another form a
 * block, which is then torn. Stocks, given paths and innovations need no place: they are known beforehand.
 */
public final class BlockOrder {

    private final EquationTable table;
    private final List<Equation> equations = new ArrayList<>();
    private final int[] node;
    private final Incidence incidence;

    private BlockOrder(EquationTable table) {
        this.table = table;
        node = new int[table.size()];
        Arrays.fill(node, Matching.NONE);
        for (int slot = 0; slot < table.size(); slot++) {
            if (!table.isKnown(slot)) {
                node[slot] = equations.size();
                equations.add(table.equation(slot));
            }
        }
        incidence = new Incidence(equations.size(), equations.stream().map(this::mentions).toList());
    }

    /**
     * The blocks, in the order in which they are computed; it depends on nothing but the model.
     *
     * @param model the model
     * @param table its equations
     * @param failures what is wrong is added here: equations that cannot determine their variables, whatever the numbers
     */
    public static List<Block> of(FlatModel model, EquationTable table, List<Failure> failures) {
        BlockOrder order = new BlockOrder(table);
        int[] wishes = new int[order.equations.size()];
        Arrays.setAll(wishes, i -> i);
        Matching matching = Matching.of(order.incidence, wishes);
        if (!matching.isPerfect()) {
            failures.add(Misfit.failure(model, order.equations, Decomposition.of(order.incidence, matching)));
            return List.of();
        }
        return order.blocks(matching);
    }

    private List<Block> blocks(Matching matching) {
        List<int[]> needs = new ArrayList<>();
        for (int unknown = 0; unknown < equations.size(); unknown++) {
            needs.add(needs(unknown, matching.equation(unknown)));
        }
        Graph graph = new Graph(needs);
        List<Block> blocks = new ArrayList<>();
        for (int[] component : Components.of(graph)) {
            if (component.length == 1 && !graph.needs(component[0], component[0])) {
                blocks.add(block(List.of(component[0]), matching, false, List.of()));
            } else {
                Tearing tearing = Tearing.of(graph, component,
                        unknown -> table.guess(equations.get(unknown).slot()) != null);
                blocks.add(block(tearing.order(), matching, true, tearing.torn()));
            }
        }
        return blocks;
    }

    private Block block(List<Integer> nodes, Matching matching, boolean simultaneous, List<Integer> torn) {
        return new Block(slots(nodes), nodes.stream().map(matching::equation).map(equations::get).toList(),
                simultaneous,
                slots(torn));
    }

    private List<Integer> slots(List<Integer> nodes) {
        return nodes.stream().map(unknown -> equations.get(unknown).slot()).toList();
    }

    /** A variable needs what its equation reads. One that is not defined but solved for needs itself. */
    private int[] needs(int unknown, int equation) {
        if (equations.get(equation) instanceof Definition && equation == unknown) {
            return reads(equations.get(equation)).stream().mapToInt(Integer::intValue).toArray();
        }
        return incidence.mentions().get(equation);
    }

    private int[] mentions(Equation equation) {
        Set<Integer> mentioned = reads(equation);
        if (equation instanceof Definition) {
            mentioned.add(node[equation.slot()]);
        }
        return mentioned.stream().mapToInt(Integer::intValue).toArray();
    }

    private Set<Integer> reads(Equation equation) {
        Set<Integer> read = new LinkedHashSet<>();
        equation.expressions().forEach(expression -> References.slots(expression).stream()
                .filter(slot -> node[slot] != Matching.NONE).forEach(slot -> read.add(node[slot])));
        return read;
    }
}
