package org.homeostat.engine.p1order;

import java.util.List;

/**
 * Which of some nodes need which others first.
 *
 * @param needs for each node, the nodes that it needs, without repetition
 */
record Graph(List<int[]> needs) {

    int size() {
        return needs.size();
    }

    boolean needs(int node, int other) {
        for (int needed : needs.get(node)) {
            if (needed == other) {
                return true;
            }
        }
        return false;
    }
}
