package org.homeostat.compiler.p2instantiate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Origin;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.ShownUnit;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.UnitDeclaration;

/**
 * The second pass: an index for every parameter, variable and stock of every economy and of the world; one for each
 * partner of a bilateral one.
 */
public final class Instantiation {

    /** The most values that a run may have: quantities times periods. */
    public static final long MOST_VALUES = 20_000_000;

    /** The most quantities, parameters included. */
    public static final int MOST_QUANTITIES = 1_000_000;

    private final FlatScenario scenario;
    private final Draft draft;
    private final MemberUnits units;
    private final Ranges ranges;
    private final Findings findings;
    private final Places places;
    private final Map<Declared, Map<Optional<UnitDeclaration>, Traits>> traits = new HashMap<>();
    private final Quantities quantities = new Quantities();

    private record Traits(String label, DisplayUnit unit, Origin origin) {
    }

    /** Writes to {@code draft}. */
    public Instantiation(FlatScenario scenario, Draft draft, MemberUnits units, Ranges ranges, Findings findings,
            Places places) {
        this.scenario = scenario;
        this.draft = draft;
        this.units = units;
        this.ranges = ranges;
        this.findings = findings;
        this.places = places;
    }

    /**
     * The quantities of the scenario; too many are reported and the rest left out.
     *
     * @param given the qualified names of quantities whose paths are given, which makes parameters move
     */
    public Quantities instantiate(Set<String> given) {
        Set<String> moved = new HashSet<>(given);
        for (Overlay overlay : scenario.overlays()) {
            moved.add(key(overlay.owner(), overlay.target().name()));
        }
        for (Owner.OfEconomy owner : scenario.economies()) {
            if (!add(owner, moved)) {
                return quantities;
            }
        }
        add(scenario.world(), moved);
        return quantities;
    }

    private boolean add(Owner owner, Set<String> moved) {
        for (Declared declared : scenario.compositions().of(owner).quantities()) {
            for (Optional<Owner.OfEconomy> partner : partners(declared, owner)) {
                quantities.add(quantity(owner, declared, partner, moved));
                if (tooMany()) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Optional<Owner.OfEconomy>> partners(Declared declared, Owner owner) {
        Member member = declared.member();
        return member.getIndex() == null || member.getOver() == null ? List.of(Optional.empty())
                : ranges.of(member.getOver(), owner).stream().map(Optional::of).toList();
    }

    private boolean tooMany() {
        if ((long) draft.slots() * scenario.time().length() <= MOST_VALUES
                && draft.parameters() + draft.slots() <= MOST_QUANTITIES) {
            return false;
        }
        findings.error(places.of(scenario.scenario()), "scenario " + scenario.scenario().getName()
                + " is too large: " + scenario.economies().size() + " economies over "
                + scenario.time().length() + " periods; a run can have " + MOST_VALUES + " values and "
                + MOST_QUANTITIES + " quantities");
        return true;
    }

    private Quantity quantity(Owner owner, Declared declared, Optional<Owner.OfEconomy> partner, Set<String> moved) {
        Optional<Economy> economy = owner instanceof Owner.OfEconomy each ? Optional.of(each.economy())
                : Optional.empty();
        Traits of = traits.computeIfAbsent(declared, each -> new HashMap<>())
                .computeIfAbsent(economy.map(Economy::getCurrency), money -> traits(declared, economy));
        String name = Quantity.name(declared.name(), partner);
        if (!(declared.member() instanceof Parameter)) {
            return new Quantity(owner, declared, partner, -1, slot(owner, name, of));
        }
        if (!moved.contains(key(owner, declared.name())) && !moved.contains(key(owner, name))) {
            return new Quantity(owner, declared, partner, parameter(owner, name, of), -1);
        }
        return new Quantity(owner, declared, partner, parameter(owner, name + " (unchanged)", of),
                slot(owner, name, of));
    }

    private int slot(Owner owner, String name, Traits of) {
        return draft.addSlot(owner, name, of.label, of.unit, of.origin);
    }

    private int parameter(Owner owner, String name, Traits of) {
        return draft.addParameter(owner, name, of.label, of.unit, of.origin);
    }

    private Traits traits(Declared declared, Optional<Economy> economy) {
        Member measured = declared.line().stream().filter(each -> each.getUnit() != null).findFirst()
                .orElse(declared.member());
        ShownUnit shown = economy.map(each -> units.shown(measured, each)).orElseGet(() -> units.shown(measured));
        return new Traits(declared.label(), new DisplayUnit(shown.text(), shown.factor()),
                places.of(declared.member()).origin());
    }

    private static String key(Owner owner, String name) {
        return (owner.name().isEmpty() ? "world" : owner.name()) + "." + name;
    }
}
