package org.homeostat.compiler.p4lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Leaf;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.NameReference;

/**
 * Writes the body of a function out at each call. An argument that the body needs more than once, and is more than a
 * name or a number, is computed once in a hidden slot; not so in a branch of a condition, which may be there to keep it
 * from being computed, and not where values are fixed.
 */
final class Inlining {

    /** How many functions may lie in one another. */
    private static final int DEEPEST = 100;

    private final ExpressionLowering formulas;
    private final Draft draft;
    private final Findings findings;
    private final Places places;
    private final Map<FormulaFunction, Map<FunctionParameter, Uses>> known = new HashMap<>();

    Inlining(ExpressionLowering formulas, Draft draft, Findings findings, Places places) {
        this.formulas = formulas;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    Expr call(Call call, FormulaFunction function, Context context) {
        List<FunctionParameter> parameters = function.getParameters();
        if (function.getBody() == null || parameters.size() != call.getArguments().size()) {
            findings.unresolved();
            return Expr.ZERO;
        }
        if (context.depth() >= DEEPEST) {
            findings.errorOnce(places.of(function), "function " + function.getName() + " lies in more than " + DEEPEST
                    + " others that call it, or calls itself; that can't be written out");
            return Expr.ZERO;
        }
        Map<FunctionParameter, Uses> uses = known.computeIfAbsent(function, Uses::of);
        Map<FunctionParameter, Context.Argument> values = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            FunctionParameter parameter = parameters.get(i);
            Expression formula = call.getArguments().get(i);
            boolean share = uses.containsKey(parameter) && uses.get(parameter).deserveSlot() && !context.branch()
                    && context.shift() == 0 && !context.role().isFixed();
            Optional<Expr> shared = share
                    ? Optional.of(leaf(formulas.lower(formula, context), call, parameter, context.owner()))
                    : Optional.empty();
            values.put(parameter, new Context.Argument(formula, context, shared));
        }
        return formulas.lower(function.getBody(), context.inside(values));
    }

    /** What a parameter stands for, in the body that is being written out. */
    Expr argument(NameReference reference, FunctionParameter parameter, Context context) {
        Context.Argument argument = context.arguments().get(parameter);
        if (argument == null) {
            findings.errorOnce(places.of(reference), parameter.getName() + " has no value here");
            return Expr.ZERO;
        }
        int earlier = context.shift() - argument.context().shift();
        if (earlier == 0 && argument.shared().isPresent()) {
            return argument.shared().get();
        }
        Context there = argument.context().earlier(earlier);
        return formulas.lower(argument.formula(), context.branch() ? there.inBranch() : there);
    }

    private Expr leaf(Expr value, Call call, FunctionParameter parameter, Owner owner) {
        if (value instanceof Leaf) {
            return value;
        }
        Origin origin = places.of(call).origin();
        int slot = draft.addHidden(owner, call.getFunction().getName() + " in line " + origin.line() + " ("
                + parameter.getName() + ")", origin);
        draft.equation(new Definition(slot, value, origin));
        return new Ref(slot);
    }
}
