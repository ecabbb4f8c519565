package org.homeostat.compiler;

import java.util.List;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Origin;

/**
 * What has to be solved before a scenario can be run: the parameters with which conditions hold in its first period, before
 * anything is changed.
 *
 * @param base the first period without shocks, policies and treaties; its parameters hold the first guesses
 * @param unknowns the parameters to find
 * @param conditions as many equalities
 */
public record CompiledCalibration(FlatModel base, List<Unknown> unknowns, List<Condition> conditions) {

    /** Keeps its own copies. */
    public CompiledCalibration {
        unknowns = List.copyOf(unknowns);
        conditions = List.copyOf(conditions);
    }

    /**
     * A parameter to find.
     *
     * @param name its qualified name, {@code Chile.tfp}, under which {@link CompileOptions} takes the value
     * @param parameter its index in the base model
     */
    public record Unknown(String name, int parameter) {
    }

    /**
     * Two numbers that are to be equal.
     *
     * @param left one side, over the slots and parameters of the base model
     * @param right the other side
     * @param origin where the condition is written
     */
    public record Condition(Expr left, Expr right, Origin origin) {
    }
}
