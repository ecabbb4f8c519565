package org.homeostat.engine.p1order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the strongly connected components of a graph with Tarjan's algorithm (SIAM Journal on Computing 1, 1972),
 * without recursion. The order depends on nothing but the graph.
 */
final class Components {

    private final Graph graph;
    private final int[] index;
    private final int[] low;
    private final int[] nextEdge;
    private final boolean[] open;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> unassigned = new ArrayDeque<>();
    private final List<int[]> components = new ArrayList<>();
    private int visited;

    private Components(Graph graph) {
        this.graph = graph;
        int size = graph.size();
        index = new int[size];
        Arrays.fill(index, -1);
        low = new int[size];
        nextEdge = new int[size];
        open = new boolean[size];
    }

    /** The components, each after those that it needs; within a component the nodes are ascending. */
    static List<int[]> of(Graph graph) {
        Components search = new Components(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (search.index[node] < 0) {
                search.explore(node);
            }
        }
        return search.components;
    }

    private void explore(int root) {
        enter(root);
        while (!path.isEmpty()) {
            int node = path.peek();
            int[] needs = graph.needs().get(node);
            if (nextEdge[node] < needs.length) {
                int needed = needs[nextEdge[node]++];
                if (index[needed] < 0) {
                    enter(needed);
                } else if (open[needed]) {
                    low[node] = Math.min(low[node], index[needed]);
                }
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(int node) {
        index[node] = visited;
        low[node] = visited++;
        open[node] = true;
        path.push(node);
        unassigned.push(node);
    }

    private void leave(int node) {
        if (!path.isEmpty()) {
            low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
        if (low[node] == index[node]) {
            int[] component = new int[componentSize(node)];
            for (int i = 0; i < component.length; i++) {
                component[i] = unassigned.pop();
                open[component[i]] = false;
            }
            Arrays.sort(component);
            components.add(component);
        }
    }

    private int componentSize(int root) {
        int size = 1;
        for (int node : unassigned) {
            if (node == root) {
                break;
            }
            size++;
        }
        return size;
    }
}
