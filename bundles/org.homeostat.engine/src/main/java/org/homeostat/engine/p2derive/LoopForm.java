package org.homeostat.engine.p2derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.homeostat.engine.Block;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Sub;

/**
 * A loop, ready for Newton's method. With the torn variables u given, {@code follow} computes the others one after the
 * other, and {@code close} the two sides of the equations of the torn ones, which are equal at the solution. A torn
 * variable that is defined has its definition F(u) on the left and u itself on the right; the others have the two sides
 * of the equation that they are matched with. {@code slopes} are partial derivatives of all equations by all variables
 * of the loop, those that are not 0 everywhere, equation after equation in the order of {@code slots}: of the value of a
 * definition, and of left less right where a variable is not defined.
 *
 * @param slots the variables: first those that follow, in order, then the torn ones, those that are defined first
 * @param equations the equation of each
 * @param torn how many are torn
 * @param defined how many of the torn are defined
 * @param follow the values of the variables that follow, each to its slot
 * @param close the left sides, to 0, 1, ..., and from {@code torn} on the right sides, without those of the defined
 * @param slopes the derivatives, to 0, 1, ...
 * @param rowStart where the derivatives of each equation begin in {@code slopes}; one more entry than slots
 * @param column by which variable each derivative is, as a place in {@code slots}
 */
public record LoopForm(List<Integer> slots, List<Equation> equations, int torn, int defined, List<Assignment> follow,
        List<Assignment> close, List<Assignment> slopes, int[] rowStart, int[] column) {

    /** The form of a block that is simultaneous. */
    public static LoopForm of(Block block) {
        List<Integer> places = order(block);
        List<Integer> slots = places.stream().map(block.slots()::get).toList();
        List<Equation> equations = places.stream().map(block.equations()::get).toList();
        int defined = (int) places.stream().filter(block::isDefined).count() - (slots.size() - block.torn().size());
        Map<Integer, Integer> place = new HashMap<>();
        slots.forEach(slot -> place.put(slot, place.size()));
        List<Assignment> slopes = new ArrayList<>();
        List<Integer> column = new ArrayList<>();
        int[] rowStart = new int[slots.size() + 1];
        int follow = slots.size() - block.torn().size();
        for (int row = 0; row < slots.size(); row++) {
            Expr derived = row < follow + defined ? value(equations.get(row)) : difference(equations.get(row));
            SortedMap<Integer, Expr> partials = Derivative.of(derived, place::containsKey);
            partials.forEach((slot, slope) -> {
                column.add(place.get(slot));
                slopes.add(new Assignment(slopes.size(), slope));
            });
            rowStart[row + 1] = slopes.size();
        }
        return of(slots, equations, block.torn().size(), defined, slopes, rowStart,
                column.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The same loop with every variable torn: each step of the solver then moves all of them independently. */
    public LoopForm allTorn() {
        return of(slots, equations, slots.size(), slots.size() - torn + defined, slopes, rowStart, column);
    }

    private static LoopForm of(List<Integer> slots, List<Equation> equations, int torn, int defined,
            List<Assignment> slopes, int[] rowStart, int[] column) {
        int following = slots.size() - torn;
        List<Assignment> follow = new ArrayList<>();
        List<Assignment> close = new ArrayList<>();
        for (int row = 0; row < slots.size(); row++) {
            Equation equation = equations.get(row);
            if (row < following) {
                follow.add(new Assignment(slots.get(row), value(equation)));
            } else if (row < following + defined) {
                close.add(new Assignment(row - following, value(equation)));
            } else {
                close.add(new Assignment(row - following, left(equation)));
                close.add(new Assignment(torn + row - following, right(equation)));
            }
        }
        return new LoopForm(slots, equations, torn, defined, follow, close, slopes, rowStart, column);
    }

    /** The places of a block, of the torn ones first those of defined variables. */
    private static List<Integer> order(Block block) {
        List<Integer> order = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (int place = 0; place < block.slots().size(); place++) {
            (block.isDefined(place) ? order : last).add(place);
        }
        order.addAll(last);
        return order;
    }

    private static Expr value(Equation equation) {
        return ((Definition) equation).value();
    }

    private static Expr difference(Equation equation) {
        return new Sub(left(equation), right(equation));
    }

    /** The left side of an equation that has two; a definition that is matched with another variable has its value. */
    public static Expr left(Equation equation) {
        return equation instanceof Implicit implicit ? implicit.left() : value(equation);
    }

    /** The right side of an equation that has two; a definition that is matched with another variable has its own. */
    public static Expr right(Equation equation) {
        return equation instanceof Implicit implicit ? implicit.right() : new Ref(equation.slot());
    }
}
