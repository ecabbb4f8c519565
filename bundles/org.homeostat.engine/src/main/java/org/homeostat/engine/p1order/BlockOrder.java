package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.engine.Block;
import org.homeostat.ir.Definition;

/**
 * Orders the definitions of a period. What a definition reads of other variables in the same period comes first;
 * variables that need one another form a block, which is then torn. Stocks need no place: they are known beforehand.
 */
public final class BlockOrder {

    private BlockOrder() {
    }

    /** The blocks, in the order in which they are computed; it depends on nothing but the model. */
    public static List<Block> of(EquationTable table) {
        List<Integer> slots = new ArrayList<>();
        Map<Integer, Integer> nodes = new HashMap<>();
        for (int slot = 0; slot < table.size(); slot++) {
            if (table.equation(slot) instanceof Definition) {
                nodes.put(slot, slots.size());
                slots.add(slot);
            }
        }
        List<int[]> needs = new ArrayList<>();
        for (int slot : slots) {
            Definition definition = (Definition) table.equation(slot);
            needs.add(References.slots(definition.value()).stream().filter(nodes::containsKey).mapToInt(nodes::get)
                    .toArray());
        }
        Graph graph = new Graph(needs);
        List<Block> blocks = new ArrayList<>();
        for (int[] component : Components.of(graph)) {
            if (component.length == 1 && !graph.needs(component[0], component[0])) {
                blocks.add(new Block(List.of(slots.get(component[0])), false, List.of()));
            } else {
                Tearing tearing = Tearing.of(graph, component);
                blocks.add(new Block(tearing.order().stream().map(slots::get).toList(), true,
                        tearing.torn().stream().map(slots::get).toList()));
            }
        }
        return blocks;
    }
}
