package org.homeostat.compiler.p4lower;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Function;
import org.homeostat.ir.If;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Leaf;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Pow;
import org.homeostat.ir.Ref;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Expression;

/**
 * Writes shocks and processes out as formulas of a hidden quantity that is drawn anew in each period. Without a seed that
 * quantity stays at its own mean, which no draw hits; where that would not give the mean of what is drawn, the formula
 * tells it apart.
 */
final class Draws {

    private final ExpressionLowering formulas;
    private final Draft draft;
    private final double dt;
    private final Findings findings;
    private final Places places;

    Draws(ExpressionLowering formulas, Draft draft, double dt, Findings findings, Places places) {
        this.formulas = formulas;
        this.draft = draft;
        this.dt = dt;
        this.findings = findings;
        this.places = places;
    }

    /** The value of a shock in each period. */
    Expr shock(Quantity quantity, Distribution distribution, Context context) {
        Optional<KnownDistribution> form = form(distribution, false);
        if (form.isEmpty()) {
            return Expr.ZERO;
        }
        List<Expr> of = arguments(form.get(), distribution, quantity, context);
        if (of.isEmpty()) {
            return Expr.ZERO;
        }
        return switch (form.get()) {
            case NORMAL -> Expr.add(of.get(0), Expr.mul(of.get(1), normal(quantity)));
            case UNIFORM -> Expr.add(of.get(0), Expr.mul(Expr.sub(of.get(1), of.get(0)), uniform(quantity)));
            case LOG_NORMAL -> logNormal(of.get(0), of.get(1), normal(quantity));
            default -> triangular(of.get(0), of.get(1), of.get(2), uniform(quantity));
        };
    }

    /**
     * The value of a process in each period. AR1: mean + persistence (p[-1] - mean) + sigma z. RandomWalk:
     * p[-1] + drift dt + sigma sqrt(dt) z. OrnsteinUhlenbeck: the exact transition over dt, mean +
     * (p[-1] - mean) e^(-reversion dt) + sigma sqrt((1 - e^(-2 reversion dt)) / (2 reversion)) z (Gillespie 1996).
     */
    Expr process(Quantity quantity, Distribution distribution, Context context) {
        Optional<KnownDistribution> form = form(distribution, true);
        if (form.isEmpty()) {
            return Expr.ZERO;
        }
        List<Expr> of = arguments(form.get(), distribution, quantity, context);
        if (of.isEmpty()) {
            return Expr.ZERO;
        }
        Expr before = new Lag(quantity.slot(), 1);
        Expr z = normal(quantity);
        return switch (form.get()) {
            case AR1 -> Expr.sum(List.of(of.get(0), Expr.mul(of.get(1), Expr.sub(before, of.get(0))),
                    Expr.mul(of.get(2), z)));
            case RANDOM_WALK -> Expr.sum(List.of(before, Expr.mul(of.get(0), new Const(dt)),
                    Expr.mul(Expr.mul(of.get(1), new Const(StrictMath.sqrt(dt))), z)));
            default -> {
                Expr gap = Expr.mul(Expr.sub(before, of.get(0)), exp(Expr.mul(Expr.neg(of.get(1)), new Const(dt))));
                Expr variance = Expr.div(
                        Expr.sub(Expr.ONE, exp(Expr.mul(Expr.neg(of.get(1)), new Const(2 * dt)))),
                        Expr.mul(new Const(2), of.get(1)));
                yield Expr.sum(List.of(of.get(0), gap, Expr.mul(Expr.mul(of.get(2), sqrt(variance)), z)));
            }
        };
    }

    /** Where a process begins if nothing is said: at its mean; empty if it has none. */
    Optional<Expression> start(Distribution distribution) {
        return distribution == null || distribution.getName() == null ? Optional.empty()
                : KnownDistribution.named(distribution.getName())
                        .map(form -> form.bind(distribution).get("mean"));
    }

    private Optional<KnownDistribution> form(Distribution distribution, boolean process) {
        Optional<KnownDistribution> form = distribution == null || distribution.getName() == null ? Optional.empty()
                : KnownDistribution.named(distribution.getName()).filter(each -> each.isProcess() == process);
        if (form.isEmpty()) {
            findings.unresolved();
        }
        return form;
    }

    private List<Expr> arguments(KnownDistribution form, Distribution distribution, Quantity quantity,
            Context context) {
        Map<String, Expression> given = form.bind(distribution);
        if (given.size() < form.arguments().size()) {
            findings.errorOnce(places.of(distribution), form + " takes " + String.join(", ", form.arguments()));
            return List.of();
        }
        return form.arguments().stream().map(name -> leaf(formulas.lower(given.get(name), context), name, quantity,
                given.get(name))).toList();
    }

    private Expr leaf(Expr value, String argument, Quantity quantity, Expression source) {
        if (value instanceof Leaf) {
            return value;
        }
        int slot = draft.addHidden(quantity.owner(), quantity.name() + " (" + argument + ")",
                places.of(source).origin());
        draft.equation(new Definition(slot, value, places.of(source).origin()));
        return new Ref(slot);
    }

    private Expr normal(Quantity quantity) {
        return draw(quantity, org.homeostat.ir.Distribution.NORMAL);
    }

    private Expr uniform(Quantity quantity) {
        return draw(quantity, org.homeostat.ir.Distribution.UNIFORM);
    }

    /** The stream has the quantity's name, so that other shocks elsewhere change nothing here. */
    private Expr draw(Quantity quantity, org.homeostat.ir.Distribution distribution) {
        Origin origin = places.of(quantity.member()).origin();
        int slot = draft.addHidden(quantity.owner(), quantity.name() + " (draw)", origin);
        String owner = quantity.owner().name().isEmpty() ? "world" : quantity.owner().name();
        draft.equation(new Innovation(slot, distribution, owner + "." + quantity.name(), origin));
        return new Ref(slot);
    }

    private static Expr logNormal(Expr mu, Expr sigma, Expr z) {
        Expr mean = exp(Expr.add(mu, Expr.div(new Pow(sigma, new Const(2)), new Const(2))));
        return new If(new Compare(Comparison.EQ, z, Expr.ZERO), mean, exp(Expr.add(mu, Expr.mul(sigma, z))));
    }

    /** The inverse of the distribution function. */
    private static Expr triangular(Expr lower, Expr mode, Expr upper, Expr u) {
        Expr width = Expr.sub(upper, lower);
        Expr rising = Expr.add(lower, sqrt(Expr.mul(Expr.mul(u, width), Expr.sub(mode, lower))));
        Expr falling = Expr.sub(upper,
                sqrt(Expr.mul(Expr.mul(Expr.sub(Expr.ONE, u), width), Expr.sub(upper, mode))));
        Expr drawn = new If(new Compare(Comparison.LT, Expr.mul(u, width), Expr.sub(mode, lower)), rising, falling);
        Expr mean = Expr.div(Expr.sum(List.of(lower, mode, upper)), new Const(3));
        return new If(new Compare(Comparison.EQ, u, new Const(0.5)), mean, drawn);
    }

    private static Expr exp(Expr argument) {
        return new org.homeostat.ir.Call(Function.EXP, argument);
    }

    private static Expr sqrt(Expr argument) {
        return new org.homeostat.ir.Call(Function.SQRT, argument);
    }
}
