package org.homeostat.compiler.p5overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Action;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p1flatten.Timing;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.compiler.p4lower.Context;
import org.homeostat.compiler.p4lower.ExpressionLowering;
import org.homeostat.ir.Const;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.If;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.IndexVariable;

/** The fifth pass: lays shocks, policies and treaties over the equations that the models give. */
public final class Weaving {

    private final Draft draft;
    private final ExpressionLowering formulas;
    private final Findings findings;
    private final Places places;
    private final Switches switches;
    private final States states;
    private final Memberships memberships;
    private final Levies levies;

    /** Writes to {@code draft}. */
    public Weaving(Draft draft, ExpressionLowering formulas, Switches switches, Findings findings, Places places) {
        this.draft = draft;
        this.formulas = formulas;
        this.findings = findings;
        this.places = places;
        this.switches = switches;
        states = new States(draft, formulas, places);
        memberships = new Memberships(draft, formulas, switches, places);
        levies = new Levies(draft, memberships, places);
    }

    /** Lays every change over its target, in order. */
    public void weave(FlatScenario scenario, Quantities quantities) {
        Map<Quantity, List<Overlay>> byTarget = new LinkedHashMap<>();
        for (Overlay overlay : scenario.overlays()) {
            for (Quantity target : quantities.of(overlay.owner(), overlay.target().name())) {
                if (target.moves() && draft.equation(target.slot()) != null) {
                    byTarget.computeIfAbsent(target, quantity -> new ArrayList<>()).add(overlay);
                } else {
                    findings.unresolved();
                }
            }
        }
        byTarget.forEach((quantity, overlays) -> weave(quantity, overlays, scenario.time().length()));
    }

    private void weave(Quantity quantity, List<Overlay> overlays, int length) {
        if (draft.equation(quantity.slot()) instanceof Implicit implicit) {
            Determined determined = new Determined(quantity, implicit, findings, places);
            overlays.forEach(overlay -> lay(overlay, quantity, determined, length));
            draft.equation(determined.equation());
            return;
        }
        Definition own = own(quantity);
        boolean carriesOn = Memory.readsItself(own, draft);
        Layers layers = new Layers(draft, quantity.owner(), quantity.name(), own.value(), own.origin());
        for (Overlay overlay : overlays) {
            lay(overlay, quantity, layers, carriesOn, length);
        }
        draft.equation(new Definition(quantity.slot(), layers.value(), own.origin()));
    }

    /** The formula under the changes; a path or a draw gets a hidden slot of its own, which the formula names. */
    private Definition own(Quantity quantity) {
        Equation equation = draft.equation(quantity.slot());
        if (equation instanceof Definition definition) {
            return definition;
        }
        int base = draft.addHidden(quantity.owner(), quantity.name() + " (before a change)", equation.origin());
        draft.equation(switch (equation) {
            case GivenPath path -> new GivenPath(base, path.values(), path.origin());
            case Innovation draw -> new Innovation(base, draw.distribution(), draw.stream(), draw.origin());
            default -> throw new IllegalStateException("A stock or an equation is not changed so: " + equation);
        });
        return new Definition(quantity.slot(), new Ref(base), equation.origin());
    }

    private Context context(Overlay overlay, Quantity quantity, Supplier<Expr> before) {
        Map<IndexVariable, Owner> bindings = new HashMap<>(overlay.bindings());
        bindings.putAll(quantity.bindings());
        return Context.of(overlay.owner(), bindings, Context.Role.EQUATION,
                Optional.of(new Context.Changed(quantity, before)), new ArrayList<>());
    }

    private void lay(Overlay overlay, Quantity quantity, Determined determined, int length) {
        Context context = context(overlay, quantity, () -> determined.itself(overlay));
        Expr value = formulas.lower(overlay.action().value(), context);
        determined.lay(overlay, value, switched(overlay, force(overlay, length)).condition());
    }

    private Force force(Overlay overlay, int length) {
        return switch (overlay.timing()) {
            case Timing.Window window -> Force.between(window.from(), window.until(), length);
            case Timing.Membership membership -> memberships.of(overlay.owner(), membership, length);
            case Timing.While condition -> states.of(overlay, condition);
            case Timing.Once condition -> states.of(overlay, condition);
        };
    }

    private void lay(Overlay overlay, Quantity quantity, Layers layers, boolean carriesOn, int length) {
        Context context = context(overlay, quantity, layers::leaf);
        Expr value = overlay.action() instanceof Action.Receive ? Expr.ZERO
                : formulas.lower(overlay.action().value(), context);
        Force switched = switched(overlay, force(overlay, length));
        Optional<Expr> when = overlay.timing() instanceof Timing.Once && carriesOn
                ? Optional.of(switched.firing())
                : switched.condition();
        switch (overlay.action()) {
            case Action.Assign assign -> Operators.assign(layers, assign.operator(), value, when);
            case Action.Phase phase -> phase(layers, phase, value, when);
            case Action.Bind bind -> bind(layers, bind, value, when);
            case Action.Take take -> levies.take(layers, take, overlay.owner(), value, when);
            case Action.Receive receive -> levies.receive(layers, receive, when);
            case Action.Disturb disturb when disturb.fading().isEmpty() ->
                    Operators.assign(layers, disturb.operator(), value, when);
            case Action.Disturb disturb -> disturb(layers, disturb, value, when, context);
        }
    }

    /** A treaty's switches are its memberships'; who pays its levy from outside pays while there is a member. */
    private Force switched(Overlay overlay, Force force) {
        if (!switches.has(overlay.item()) || overlay.timing() instanceof Timing.Membership) {
            return force;
        }
        return force.onlyIf(overlay.action() instanceof Action.Take take ? memberships.isAnyone(take.accession())
                : switches.isOn(overlay.item(), overlay.owner()));
    }

    private void disturb(Layers layers, Action.Disturb disturb, Expr value, Optional<Expr> when, Context context) {
        Expr part = formulas.lower(disturb.fading().orElseThrow(), context);
        if (part instanceof Const number && !(number.value() >= 0 && number.value() <= 1)) {
            findings.errorOnce(places.of(disturb.fading().get()),
                    "what fades a period is a share between 0% and 100%");
        }
        Operators.disturb(layers, disturb.operator(), value, when, Operators.weight(part, disturb.at()));
    }

    private static void phase(Layers layers, Action.Phase phase, Expr value, Optional<Expr> when) {
        Expr base = layers.leaf();
        Expr moved = Phases.between(base, value, phase.from(), phase.by());
        layers.lay(before -> when.<Expr>map(holds -> new If(holds, moved, base)).orElse(moved));
    }

    private static void bind(Layers layers, Action.Bind bind, Expr value, Optional<Expr> when) {
        Expr base = when.isPresent() ? layers.leaf() : layers.value();
        Expr bound = switch (bind.kind()) {
            case "floor" -> new Max(base, value);
            case "ceiling" -> new Min(base, value);
            default -> value;
        };
        layers.lay(before -> when.<Expr>map(holds -> new If(holds, bound, base)).orElse(bound));
    }
}
