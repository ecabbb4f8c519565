package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.model.econ.Aggregate;

/** Writes aggregates out, one term for each economy. */
final class Aggregates {

    /** What one economy brings in, and whether it does. */
    private record Term(Optional<Expr> condition, Expr value) {

        Expr or(double otherwise) {
            return condition.<Expr>map(holds -> new If(holds, value, new Const(otherwise))).orElse(value);
        }

        Expr weight() {
            return condition.<Expr>map(holds -> new If(holds, Expr.ONE, Expr.ZERO)).orElse(Expr.ONE);
        }
    }

    private final ExpressionLowering formulas;
    private final Ranges ranges;
    private final Findings findings;
    private final Places places;

    Aggregates(ExpressionLowering formulas, Ranges ranges, Findings findings, Places places) {
        this.formulas = formulas;
        this.ranges = ranges;
        this.findings = findings;
        this.places = places;
    }

    Expr lower(Aggregate aggregate, Context context) {
        if (aggregate.getOver() == null || aggregate.getIndex() == null || aggregate.getBody() == null) {
            findings.unresolved();
            return Expr.ZERO;
        }
        List<Term> terms = new ArrayList<>();
        for (Owner owner : ranges.of(aggregate.getOver(), context.owner())) {
            if (formulas.exhausted()) {
                return Expr.ZERO;
            }
            Context inner = context.bind(aggregate.getIndex(), owner);
            Optional<Expr> condition = Optional.ofNullable(aggregate.getCondition())
                    .map(where -> formulas.lower(where, inner));
            if (condition.isPresent() && condition.get() instanceof Const known) {
                if (known.value() == 0) {
                    continue;
                }
                condition = Optional.empty();
            }
            terms.add(new Term(condition, formulas.lower(aggregate.getBody(),
                    condition.isPresent() ? inner.inBranch() : inner)));
        }
        return join(aggregate, terms);
    }

    private Expr join(Aggregate aggregate, List<Term> terms) {
        String function = aggregate.getFunction();
        if (terms.isEmpty() && !function.equals("sum") && !function.equals("count")) {
            findings.errorOnce(places.of(aggregate), "the " + function + " over no economy has no value");
            return Expr.ZERO;
        }
        List<Expr> values = new ArrayList<>();
        switch (function) {
            case "sum", "mean" -> terms.forEach(term -> values.add(term.or(0)));
            case "count" -> terms.forEach(term -> values.add(
                    new Term(term.condition, new If(term.value, Expr.ONE, Expr.ZERO)).or(0)));
            case "min" -> terms.forEach(term -> values.add(term.or(Double.POSITIVE_INFINITY)));
            case "max" -> terms.forEach(term -> values.add(term.or(Double.NEGATIVE_INFINITY)));
            default -> {
                findings.errorOnce(places.of(aggregate), function
                        + " can't range over economies; sum, mean, min, max and count can");
                return Expr.ZERO;
            }
        }
        return switch (function) {
            case "min" -> Expr.min(values);
            case "max" -> Expr.max(values);
            case "mean" -> Expr.div(Expr.sum(values), number(terms));
            default -> Expr.sum(values);
        };
    }

    private static Expr number(List<Term> terms) {
        return terms.stream().allMatch(term -> term.condition.isEmpty()) ? new Const(terms.size())
                : Expr.sum(terms.stream().map(Term::weight).toList());
    }
}
