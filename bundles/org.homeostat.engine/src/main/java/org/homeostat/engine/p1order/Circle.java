package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Words for a circle of nodes that need one another. */
final class Circle {

    private Circle() {
    }

    /** One circle inside a strongly connected component, as text: {@code a needs b, b needs a}. */
    static String describe(Graph graph, int[] component, IntFunction<String> name) {
        return walk(graph, component).stream().map(edge -> name.apply(edge[0]) + " needs " + name.apply(edge[1]))
                .collect(Collectors.joining(", "));
    }

    private static List<int[]> walk(Graph graph, int[] component) {
        List<Integer> way = new ArrayList<>();
        int node = component[0];
        while (!way.contains(node)) {
            way.add(node);
            node = nextInside(graph, component, node);
        }
        List<int[]> edges = new ArrayList<>();
        for (int i = way.indexOf(node); i < way.size(); i++) {
            edges.add(new int[] {way.get(i), i + 1 < way.size() ? way.get(i + 1) : node});
        }
        return edges;
    }

    private static int nextInside(Graph graph, int[] component, int node) {
        for (int needed : graph.needs().get(node)) {
            for (int member : component) {
                if (member == needed) {
                    return needed;
                }
            }
        }
        throw new IllegalArgumentException("Not a strongly connected component");
    }
}
