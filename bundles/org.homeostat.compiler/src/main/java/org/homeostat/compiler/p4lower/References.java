package org.homeostat.compiler.p4lower;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.WorldReference;

/** Reads references to quantities: own ones, those of another economy and those of the world. */
final class References {

    private final FlatScenario scenario;
    private final Set<Owner> economies;
    private final Quantities quantities;
    private final Findings findings;
    private final Places places;

    References(FlatScenario scenario, Quantities quantities, Findings findings, Places places) {
        this.scenario = scenario;
        economies = Set.copyOf(scenario.economies());
        this.quantities = quantities;
        this.findings = findings;
        this.places = places;
    }

    /** The value of a reference in the current period. */
    Expr now(Expression reference, Context context) {
        return quantity(reference, context).map(quantity -> now(quantity, reference, context)).orElse(Expr.ZERO);
    }

    /** The value of a reference some periods ago, 1 or more. */
    Expr lagged(Expression reference, int periods, EObject source, Context context) {
        Optional<Quantity> found = quantity(reference, context);
        if (found.isEmpty()) {
            return Expr.ZERO;
        }
        Quantity quantity = found.get();
        if (context.role() == Context.Role.START || context.role() == Context.Role.PARAMETER) {
            if (quantity.isParameter()) {
                return quantity.before();
            }
            return error(source, "there is no period before the first one that " + quantity.member().getName()
                    + "[-" + periods + "] could be read from here");
        }
        return quantity.moves() ? new Lag(quantity.slot(), periods) : quantity.now();
    }

    private Expr now(Quantity quantity, Expression reference, Context context) {
        return switch (context.role()) {
            case PARAMETER -> quantity.isParameter() ? quantity.before()
                    : error(reference, "a parameter is fixed and can't be computed from "
                            + quantity.member().getName() + ", which changes over time; make it a variable");
            case START -> {
                if (quantity.member() instanceof Variable variable && Overrides.start(variable).isEmpty()) {
                    yield error(reference, "the value of " + variable.getName()
                            + " at the beginning isn't known here; give it one: variable " + variable.getName()
                            + " starts …");
                }
                yield quantity.before();
            }
            case EQUATION, CONDITION -> context.changed().filter(changed -> changed.quantity().equals(quantity))
                    .map(changed -> changed.before().get()).orElseGet(quantity::now);
        };
    }

    private Optional<Quantity> quantity(Expression reference, Context context) {
        if (reference instanceof NameReference name) {
            return named(name.getTarget(), context.owner(), reference);
        }
        if (reference instanceof MemberReference access) {
            return receiver(access.getReceiver(), context)
                    .flatMap(owner -> named(access.getMember(), owner, reference));
        }
        error(reference, "only a quantity can be read some periods ago, not a formula");
        return Optional.empty();
    }

    private Optional<Quantity> named(Named target, Owner owner, Expression reference) {
        if (target == null || target.eIsProxy() || target.getName() == null) {
            findings.unresolved();
            return Optional.empty();
        }
        if (!(target instanceof Member)) {
            error(reference, target.getName() + " is not a quantity"
                    + (target instanceof Economy || target instanceof IndexVariable
                            ? "; name one of its quantities: " + target.getName() + ".output"
                            : ""));
            return Optional.empty();
        }
        Optional<Quantity> found = quantities.find(owner, target.getName());
        if (found.isEmpty()) {
            error(reference, owner.title() + " has no " + target.getName());
        }
        return found;
    }

    private Optional<Owner> receiver(Expression receiver, Context context) {
        if (receiver instanceof WorldReference) {
            return Optional.of(scenario.world());
        }
        Named target = receiver instanceof NameReference name ? name.getTarget() : null;
        if (target instanceof IndexVariable index) {
            Owner meaning = context.bindings().get(index);
            if (meaning == null) {
                error(receiver, index.getName() + " stands for no economy here");
            }
            return Optional.ofNullable(meaning);
        }
        if (target instanceof Economy economy && !economy.eIsProxy()) {
            Owner owner = new Owner.OfEconomy(economy);
            if (!economies.contains(owner)) {
                error(receiver, economy.getName() + " is not in world " + scenario.world().world().getName());
                return Optional.empty();
            }
            return Optional.of(owner);
        }
        if (target == null || target.eIsProxy()) {
            findings.unresolved();
        } else {
            error(receiver, target.getName() + " is not an economy");
        }
        return Optional.empty();
    }

    private Expr error(EObject source, String message) {
        findings.errorOnce(places.of(source), message);
        return Expr.ZERO;
    }
}
