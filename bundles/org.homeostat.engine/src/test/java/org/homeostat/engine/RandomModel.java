package org.homeostat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.And;
import org.homeostat.ir.Call;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Distribution;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Frequency;
import org.homeostat.ir.Function;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Guess;
import org.homeostat.ir.If;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Integration.Method;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Not;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Or;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Period;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Start;
import org.homeostat.ir.Step;
import org.homeostat.ir.TimeAxis;

/** Makes flat models at random, of every form; most of them have a solution. */
public final class RandomModel {

    private static final int LONGEST = 12;

    private final Random random;
    private final int slots;
    private final int parameters;

    private RandomModel(long seed) {
        random = new Random(seed);
        slots = 1 + random.below(21);
        parameters = 1 + random.below(5);
    }

    static FlatModel of(long seed) {
        return new RandomModel(seed).model(seed);
    }

    /** An expression of some depth over slots 0 to 4 and parameters 0 to 4. */
    public static Expr expression(long seed, int depth) {
        RandomModel made = new RandomModel(seed);
        return new RandomModel(made.random, 5, 5).expression(depth);
    }

    private RandomModel(Random random, int slots, int parameters) {
        this.random = random;
        this.slots = slots;
        this.parameters = parameters;
    }

    private FlatModel model(long seed) {
        List<Parameter> made = new ArrayList<>();
        for (int i = 0; i < parameters; i++) {
            Expr value = i > 0 && random.chance(0.3) ? Expr.mul(new ParameterRef(i - 1), number()) : number();
            made.add(new Parameter(i, "E", "p" + i, "", DisplayUnit.NONE, value, List.of(), Origin.NONE));
        }
        List<Slot> declared = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < slots; i++) {
            declared.add(new Slot(i, "E", "x" + i, "", DisplayUnit.NONE, false, Origin.NONE));
            equations.add(equation(i, LONGEST));
            if (random.chance(0.98)) {
                starts.add(new Start(i, number(), Origin.NONE));
            }
        }
        Frequency frequency = Frequency.values()[random.below(3)];
        return new FlatModel("Random" + seed, new TimeAxis(new Period(frequency, 2000, 1), 1 + random.below(LONGEST)),
                made,
                declared, equations, starts, List.of(),
                random.chance(0.3) ? List.of(new Guess(0, number(), Origin.NONE)) : List.of(), integration());
    }

    private Equation equation(int slot, int periods) {
        double kind = random.uniform();
        if (kind < 0.25) {
            return new Accumulation(slot, number(), damped(), Origin.NONE);
        } else if (kind < 0.35) {
            Expr side = Expr.mul(random.chance(0.9) ? new Ref(slot) : new Ref(random.below(slots)), new Const(2));
            return new Implicit(slot, side, Expr.add(number(), damped()), Origin.NONE);
        } else if (kind < 0.4) {
            double[] values = new double[periods];
            Arrays.setAll(values, i -> random.between(-2, 3));
            return new GivenPath(slot, Numbers.of(values), Origin.NONE);
        } else if (kind < 0.45) {
            Distribution distribution = random.chance(0.5) ? Distribution.NORMAL : Distribution.UNIFORM;
            return new Innovation(slot, distribution, "E.x" + slot, Origin.NONE);
        }
        return new Definition(slot, Expr.add(number(), damped()), Origin.NONE);
    }

    private Integration integration() {
        double kind = random.uniform();
        return kind < 0.6 ? Integration.PERIOD
                : new Integration(kind < 0.7 ? Method.EULER : kind < 0.85 ? Method.RK4 : Method.ADAPTIVE,
                        random.chance(0.5) ? 0.1 : 1, 1e-4);
    }

    /** Something between -0.7 and 0.7, so that loops mostly have a solution. */
    private Expr damped() {
        Expr inside = expression(4);
        Expr bounded = Expr.div(inside, Expr.add(Expr.ONE, new Call(Function.ABS, inside)));
        return Expr.mul(new Const(0.7), bounded);
    }

    private Expr expression(int depth) {
        if (depth == 0 || random.chance(0.1)) {
            return leaf();
        }
        Expr first = expression(depth - 1);
        return switch (random.below(21)) {
            case 0, 1 -> Expr.sum(List.of(first, expression(depth - 1), expression(depth - 1)));
            case 2, 3 -> Expr.add(first, expression(depth - 1));
            case 4, 5 -> Expr.sub(first, expression(depth - 1));
            case 6, 7, 8 -> Expr.mul(first, expression(depth - 1));
            case 9 -> Expr.div(first, Expr.add(Expr.ONE, Expr.pow(expression(depth - 1), new Const(2))));
            case 10 -> Expr.neg(first);
            case 11 -> Expr.pow(new Call(Function.ABS, first), random.chance(0.5) ? number() : expression(depth - 1));
            case 12 -> new Call(Function.EXP, new Min(first, Expr.ONE));
            case 13 -> new Call(Function.LOG, Expr.add(Expr.ONE, new Call(Function.ABS, first)));
            case 14 -> new Call(Function.SQRT, new Call(Function.ABS, first));
            case 15 -> new Min(first, expression(depth - 1));
            case 16 -> new Max(first, expression(depth - 1));
            case 17, 18 -> new If(condition(depth - 1), first, expression(depth - 1));
            case 19 -> rarer(first, depth);
            default -> random.chance(0.3) ? new Call(Function.FLOOR, first) : condition(depth - 1);
        };
    }

    private Expr rarer(Expr first, int depth) {
        return switch (random.below(6)) {
            case 0 -> new Lookup(first, Reading.table(Interpolation.LINEAR));
            case 1 -> new Lookup(first, Reading.table(Interpolation.STEP));
            case 2 -> new Lookup(first, Reading.table(Interpolation.SMOOTH));
            case 3 -> new Extension("between", List.of(first, expression(depth - 1)));
            case 4 -> new Call(random.chance(0.5) ? Function.SIN : Function.COS, first);
            default -> new Call(Function.TANH, first);
        };
    }

    private Expr condition(int depth) {
        if (depth <= 0 || random.chance(0.5)) {
            Comparison[] comparisons = Comparison.values();
            return new Compare(comparisons[random.below(comparisons.length)], leaf(), number());
        }
        return switch (random.below(3)) {
            case 0 -> new And(condition(depth - 1), condition(depth - 1));
            case 1 -> new Or(condition(depth - 1), condition(depth - 1));
            default -> new Not(condition(depth - 1));
        };
    }

    private Expr leaf() {
        return switch (random.below(8)) {
            case 0 -> number();
            case 1 -> new ParameterRef(random.below(parameters));
            case 2 -> new Lag(random.below(slots), 1 + random.below(3));
            case 3 -> random.chance(0.3) ? new Step() : number();
            default -> new Ref(random.below(slots));
        };
    }

    private Expr number() {
        return new Const(random.chance(0.3) ? random.below(4) : random.between(-2, 3));
    }
}
