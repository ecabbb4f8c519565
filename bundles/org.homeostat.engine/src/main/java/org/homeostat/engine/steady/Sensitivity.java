package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.homeostat.engine.Block;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.p2derive.Derivative;
import org.homeostat.engine.p2derive.LoopForm;
import org.homeostat.engine.p4solve.Plan;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Sub;

/**
 * How the variables of a period react to its states, exactly: by the chain rule from block to block, and in a loop by
 * the small linear system of its torn variables.
 */
final class Sensitivity {

    private final List<Block> blocks;
    private final List<State> states;
    private final int slots;
    private final List<Assignment> slopes = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<Integer> rowStart = new ArrayList<>();
    private final Kernel kernel;

    Sensitivity(Plan plan, OnePeriod period) {
        blocks = plan.blocks();
        states = period.states();
        slots = plan.table().size();
        for (Block block : blocks) {
            for (int place = 0; place < block.slots().size(); place++) {
                add(block.isDefined(place) ? ((Definition) block.equations().get(place)).value()
                        : new Sub(LoopForm.left(block.equations().get(place)),
                                LoopForm.right(block.equations().get(place))));
            }
        }
        period.changes().stream().filter(change -> change != null).forEach(this::add);
        kernel = plan.compile(List.of(slopes)).get(0);
    }

    private void add(Expr expression) {
        rowStart.add(slopes.size());
        var partials = Derivative.of(expression, slot -> true);
        columns.add(partials.keySet().stream().mapToInt(Integer::intValue).toArray());
        partials.values().forEach(slope -> slopes.add(new Assignment(slopes.size(), slope)));
    }

    /**
     * The derivatives of all slots by all states at the point in the run's row, and after them those of the changes of
     * stocks in the order of the states; null where something is not finite or a loop is singular.
     */
    double[][] at(Run run) {
        double[] partial = new double[slopes.size()];
        run.evaluate(kernel, 0, partial, 0);
        for (double d : partial) {
            if (!(Math.abs(d) <= Double.MAX_VALUE)) {
                return null;
            }
        }
        int stocks = columns.size() - blocks.stream().mapToInt(block -> block.slots().size()).sum();
        double[][] result = new double[slots + stocks][states.size()];
        for (int state = 0; state < states.size(); state++) {
            result[states.get(state).place()][state] = 1;
        }
        int row = 0;
        for (Block block : blocks) {
            if (!block.simultaneous()) {
                accumulate(partial, row, result, result[block.slots().get(0)]);
            } else if (!loop(block, partial, row, result)) {
                return null;
            }
            row += block.slots().size();
        }
        for (int stock = 0; stock < stocks; stock++) {
            accumulate(partial, row + stock, result, result[slots + stock]);
        }
        return result;
    }

    private void accumulate(double[] partial, int row, double[][] known, double[] into) {
        int[] column = columns.get(row);
        for (int entry = 0; entry < column.length; entry++) {
            add(partial[rowStart.get(row) + entry], known[column[entry]], into);
        }
    }

    private static void add(double factor, double[] from, double[] into) {
        for (int i = 0; i < from.length; i++) {
            into[i] += factor * from[i];
        }
    }

    /** Each row of a loop is first written by the torn variables and the states, then the torn are solved for. */
    private boolean loop(Block block, double[] partial, int first, double[][] result) {
        List<Integer> members = block.slots();
        int torn = block.torn().size();
        int width = torn + states.size();
        double[][] byBoth = new double[members.size()][width];
        int[] placeOf = new int[slots];
        Arrays.fill(placeOf, -1);
        for (int place = 0; place < members.size(); place++) {
            placeOf[members.get(place)] = place;
        }
        double[][] system = new double[torn][torn];
        double[][] right = new double[torn][states.size()];
        int follow = members.size() - torn;
        for (int place = 0; place < members.size(); place++) {
            double[] reaction = reaction(partial, first + place, placeOf, follow, byBoth, result);
            if (place < follow) {
                byBoth[place] = reaction;
                continue;
            }
            int i = place - follow;
            boolean defined = block.isDefined(place);
            for (int j = 0; j < torn; j++) {
                system[i][j] = (defined && i == j ? 1 : 0) - reaction[j];
            }
            System.arraycopy(reaction, torn, right[i], 0, states.size());
        }
        double[][] solution = solve(system, right);
        if (solution == null) {
            return false;
        }
        for (int j = 0; j < torn; j++) {
            result[members.get(follow + j)] = solution[j];
        }
        for (int place = 0; place < follow; place++) {
            double[] into = result[members.get(place)];
            System.arraycopy(byBoth[place], torn, into, 0, into.length);
            for (int j = 0; j < torn; j++) {
                add(byBoth[place][j], solution[j], into);
            }
        }
        return true;
    }

    private double[] reaction(double[] partial, int row, int[] placeOf, int follow, double[][] byBoth,
            double[][] result) {
        double[] reaction = new double[byBoth[0].length];
        int torn = reaction.length - states.size();
        int[] column = columns.get(row);
        for (int entry = 0; entry < column.length; entry++) {
            double d = partial[rowStart.get(row) + entry];
            int place = placeOf[column[entry]];
            if (place >= follow) {
                reaction[place - follow] += d;
            } else if (place >= 0) {
                add(d, byBoth[place], reaction);
            } else {
                double[] outside = result[column[entry]];
                for (int state = 0; state < outside.length; state++) {
                    reaction[torn + state] += d * outside[state];
                }
            }
        }
        return reaction;
    }

    /** Solves for many right-hand sides, with rows and columns scaled; null if the system is singular. */
    private static double[][] solve(double[][] system, double[][] right) {
        int n = system.length;
        if (right[0].length == 0) {
            return right;
        }
        double[] columnScale = Scaling.rows(system, right);
        if (columnScale == null) {
            return null;
        }
        DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(system, false), 1e-14).getSolver();
        if (!solver.isNonSingular()) {
            return null;
        }
        RealMatrix solution = solver.solve(new Array2DRowRealMatrix(right, false));
        double[][] result = solution.getData();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < result[i].length; j++) {
                result[i][j] *= columnScale[i];
            }
        }
        return result;
    }
}
