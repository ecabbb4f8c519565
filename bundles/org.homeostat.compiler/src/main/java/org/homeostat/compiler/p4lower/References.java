package org.homeostat.compiler.p4lower;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.compiler.p4lower.series.SeriesPaths;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
import org.homeostat.language.structure.Referent;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/** Reads references to quantities: own ones, those of sectors, of another economy, of the world and of its commodities. */
final class References {

    /** Where the name after a dot is looked up: with an owner, perhaps in one of its sectors or commodities. */
    private record Receiver(Owner owner, String part) {
    }

    private final FlatScenario scenario;
    private final Set<Owner> economies;
    private final Quantities quantities;
    private final SeriesPaths series;
    private final Alone alone;
    private final Findings findings;
    private final Places places;

    References(FlatScenario scenario, Quantities quantities, SeriesPaths series, Alone alone, Findings findings,
            Places places) {
        this.scenario = scenario;
        economies = Set.copyOf(scenario.economies());
        this.quantities = quantities;
        this.series = series;
        this.alone = alone;
        this.findings = findings;
        this.places = places;
    }

    /**
     * The value of a reference.
     *
     * @param periods how many periods ago, besides what the context says; 0 or more
     * @param source what to point at if it can't be read then
     */
    Expr read(Expression reference, int periods, EObject source, Context context) {
        if (reference instanceof MemberReference member && Alone.isMeant(reference)) {
            return alone.read(member, periods, context);
        }
        Optional<Quantity> found = quantity(reference, context);
        if (found.isEmpty()) {
            return Expr.ZERO;
        }
        int ago = periods + context.shift();
        return ago == 0 ? now(found.get(), reference, context) : lagged(found.get(), ago, source, context);
    }

    /** The quantity that a reference means; empty, with an error, if it means none. */
    Optional<Quantity> quantity(Expression reference, Context context) {
        Expression plain = reference instanceof Subscript subscript ? subscript.getOperand() : reference;
        Optional<Receiver> receiver = switch (plain) {
            case NameReference name -> Optional.of(new Receiver(around(name.getTarget(), context), ""));
            case MemberReference access -> receiver(access.getReceiver(), context);
            case null, default -> {
                error(reference, "only a quantity can be read some periods ago, not a formula; write lag(…, n)");
                yield Optional.empty();
            }
        };
        Named target = Referent.of(plain);
        return receiver.flatMap(of -> named(target, of, reference, context));
    }

    /** Whose quantity a simple name means: the world's own ones, which measures can name so, or those at hand. */
    private Owner around(Named target, Context context) {
        return target != null && EcoreUtil2.getContainerOfType(target, World.class) != null ? scenario.world()
                : context.owner();
    }

    private Expr lagged(Quantity quantity, int periods, EObject source, Context context) {
        if (context.role().isFixed()) {
            if (quantity.isParameter()) {
                return quantity.before();
            }
            return error(source, "there is no period before the first one that " + quantity.name()
                    + "[-" + periods + "] could be read from here");
        }
        if (quantity.member() instanceof Series) {
            return series.lagged(quantity, periods, source);
        }
        return quantity.moves() ? new Lag(quantity.slot(), periods) : quantity.now();
    }

    private Expr now(Quantity quantity, Expression reference, Context context) {
        return switch (context.role()) {
            case PARAMETER -> quantity.isParameter() ? quantity.before()
                    : error(reference, "a parameter is fixed and can't be computed from "
                            + quantity.name() + ", which changes over time; make it a variable");
            case START -> {
                if (quantity.member() instanceof Variable && quantity.declared().start().isEmpty()
                        || quantity.member() instanceof Disturbance) {
                    yield error(reference, "the value of " + quantity.name()
                            + " at the beginning isn't known here; give it one: variable " + quantity.member().getName()
                            + " starts …");
                }
                yield quantity.before();
            }
            case EQUATION, CONDITION -> context.changed().filter(changed -> changed.quantity().equals(quantity))
                    .map(changed -> changed.before().get()).orElseGet(quantity::now);
        };
    }

    private Optional<Quantity> named(Named target, Receiver receiver, Expression reference, Context context) {
        if (target == null || target.eIsProxy() || target.getName() == null) {
            findings.unresolved();
            return Optional.empty();
        }
        if (!(target instanceof Member member)) {
            error(reference, target.getName() + " is not a quantity"
                    + (target instanceof Economy || target instanceof IndexVariable || target instanceof Part
                            ? "; name one of its quantities: " + target.getName() + ".output"
                            : ""));
            return Optional.empty();
        }
        String name = receiver.part.isEmpty() ? Declared.name(member) : receiver.part + "." + member.getName();
        List<Quantity> found = quantities.of(receiver.owner, name);
        if (found.isEmpty()) {
            error(reference, receiver.owner.title() + " has no " + name);
            return Optional.empty();
        }
        boolean bilateral = found.get(0).partner().isPresent();
        if (!bilateral && !(reference instanceof Subscript)) {
            return Optional.of(found.get(0));
        }
        if (!bilateral) {
            error(reference, name + " has one value, not one for each partner; leave out the brackets");
            return Optional.empty();
        }
        return partner(name, found.get(0), reference, context)
                .flatMap(partner -> towards(receiver.owner, name, partner, reference));
    }

    private Optional<Quantity> towards(Owner owner, String name, Owner partner, Expression reference) {
        Optional<Quantity> found = quantities.find(owner, name, partner);
        if (found.isEmpty()) {
            error(reference, owner.title() + " has no " + name + " towards " + partner.title());
        }
        return found;
    }

    /** The partner between the brackets; without brackets the one that the quantity's own index stands for. */
    private Optional<Owner> partner(String name, Quantity one, Expression reference, Context context) {
        if (!(reference instanceof Subscript subscript)) {
            Optional<Owner> own = one.bindings().keySet().stream().map(context.bindings()::get)
                    .filter(Objects::nonNull).findFirst();
            if (own.isEmpty()) {
                error(reference, name + " has one value for each partner; say which: " + name + "["
                        + one.partner().map(Owner::name).orElse("") + "]");
            }
            return own;
        }
        if (subscript.getKeys().size() != 1) {
            error(reference, name + " has one partner between its brackets");
            return Optional.empty();
        }
        SubscriptKey key = subscript.getKeys().get(0);
        if (key.isEconomy()) {
            return Optional.of(context.owner());
        }
        if (key.getTarget() == null || key.getTarget().eIsProxy()) {
            findings.unresolved();
            return Optional.empty();
        }
        return economy(key.getTarget(), key, context);
    }

    private Optional<Receiver> receiver(Expression receiver, Context context) {
        return switch (receiver) {
            case WorldReference world -> Optional.of(new Receiver(scenario.world(), ""));
            case NameReference name when name.getTarget() instanceof Part part && !part.eIsProxy() ->
                    Optional.of(new Receiver(around(part, context), part.getName()));
            case MemberReference nested when nested.getMember() instanceof Part part && !part.eIsProxy() ->
                    receiver(nested.getReceiver(), context).map(outer -> new Receiver(outer.owner, part.getName()));
            case NameReference name when name.getTarget() != null && !name.getTarget().eIsProxy() ->
                    economy(name.getTarget(), name, context).map(owner -> new Receiver(owner, ""));
            case MemberReference nested when nested.getMember() != null && !nested.getMember().eIsProxy() ->
                    economy(nested.getMember(), nested, context).map(owner -> new Receiver(owner, ""));
            case null, default -> {
                findings.unresolved();
                yield Optional.empty();
            }
        };
    }

    /** The economy that a name stands for. */
    Optional<Owner> economy(Named target, EObject source, Context context) {
        if (target instanceof IndexVariable index) {
            Owner meaning = context.bindings().get(index);
            if (meaning == null) {
                error(source, index.getName() + " stands for no economy here");
            }
            return Optional.ofNullable(meaning);
        }
        if (!(target instanceof Economy economy)) {
            error(source, target.getName() + " is not an economy");
            return Optional.empty();
        }
        Owner owner = new Owner.OfEconomy(economy);
        if (!economies.contains(owner)) {
            error(source, economy.getName() + " is not in world " + scenario.world().world().getName());
            return Optional.empty();
        }
        return Optional.of(owner);
    }

    private Expr error(EObject source, String message) {
        findings.errorOnce(places.of(source), message);
        return Expr.ZERO;
    }
}
