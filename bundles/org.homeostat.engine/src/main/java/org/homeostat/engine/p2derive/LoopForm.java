package org.homeostat.engine.p2derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.homeostat.engine.Block;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;

/**
 * A loop, ready for Newton's method. With the torn variables u given, {@code follow} computes the others one after the
 * other, {@code close} what the equations of the torn ones make of all this, F(u), and the solution is u = F(u).
 * {@code slopes} are the partial derivatives of all equations of the loop by all its variables, those that are not 0
 * everywhere, equation after equation in the order of {@code slots}.
 *
 * @param slots the variables: first those that follow, in order, then the torn ones
 * @param torn how many are torn
 * @param follow the values of the variables that follow, each to its slot
 * @param close the values that the equations of the torn variables give, to 0, 1, ...
 * @param slopes the derivatives, to 0, 1, ...
 * @param rowStart where the derivatives of each equation begin in {@code slopes}; one more entry than slots
 * @param column by which variable each derivative is, as a place in {@code slots}
 */
public record LoopForm(List<Integer> slots, int torn, List<Assignment> follow, List<Assignment> close,
        List<Assignment> slopes, int[] rowStart, int[] column) {

    /** The form of a block that is simultaneous. */
    public static LoopForm of(Block block, EquationTable table) {
        List<Integer> slots = block.slots();
        int torn = block.torn().size();
        Map<Integer, Integer> place = new HashMap<>();
        slots.forEach(slot -> place.put(slot, place.size()));
        List<Assignment> follow = new ArrayList<>();
        List<Assignment> close = new ArrayList<>();
        List<Assignment> slopes = new ArrayList<>();
        List<Integer> column = new ArrayList<>();
        int[] rowStart = new int[slots.size() + 1];
        for (int row = 0; row < slots.size(); row++) {
            Expr value = ((Definition) table.equation(slots.get(row))).value();
            if (row < slots.size() - torn) {
                follow.add(new Assignment(slots.get(row), value));
            } else {
                close.add(new Assignment(close.size(), value));
            }
            SortedMap<Integer, Expr> partials = Derivative.of(value, place::containsKey);
            partials.forEach((slot, slope) -> {
                column.add(place.get(slot));
                slopes.add(new Assignment(slopes.size(), slope));
            });
            rowStart[row + 1] = slopes.size();
        }
        return new LoopForm(slots, torn, follow, close, slopes, rowStart,
                column.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The same loop with every variable torn: each step of the solver then moves all of them independently. */
    public LoopForm allTorn() {
        List<Assignment> all = new ArrayList<>();
        follow.forEach(line -> all.add(new Assignment(all.size(), line.value())));
        close.forEach(line -> all.add(new Assignment(all.size(), line.value())));
        return new LoopForm(slots, slots.size(), List.of(), all, slopes, rowStart, column);
    }
}
