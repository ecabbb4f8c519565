package org.homeostat.compiler.p2instantiate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Origin;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;

/** The second pass: an index for every parameter, variable and stock of every economy and of the world. */
public final class Instantiation {

    /** The most values that a run may have: quantities times periods. */
    public static final long MOST_VALUES = 20_000_000;

    /** The most quantities, parameters included. */
    public static final int MOST_QUANTITIES = 1_000_000;

    private final Draft draft;
    private final MemberUnits units;
    private final Findings findings;
    private final Places places;
    private final Map<Member, Traits> traits = new HashMap<>();

    private record Traits(String label, DisplayUnit unit, Origin origin) {
    }

    /** Writes to {@code draft}. */
    public Instantiation(Draft draft, MemberUnits units, Findings findings, Places places) {
        this.draft = draft;
        this.units = units;
        this.findings = findings;
        this.places = places;
    }

    /** The quantities of the scenario; too many are reported and the rest left out. */
    public Quantities instantiate(FlatScenario scenario) {
        Set<String> moved = new HashSet<>();
        for (Overlay overlay : scenario.overlays()) {
            moved.add(key(overlay.owner(), overlay.target()));
        }
        Quantities quantities = new Quantities();
        Map<ModelType, List<Member>> members = new HashMap<>();
        for (Owner.OfEconomy owner : scenario.economies()) {
            List<Member> own = members.computeIfAbsent(owner.economy().getType(), EffectiveMembers::of);
            if (!add(owner, own, moved, scenario, quantities)) {
                return quantities;
            }
        }
        add(scenario.world(), scenario.world().world().getMembers(), moved, scenario, quantities);
        return quantities;
    }

    private boolean add(Owner owner, List<Member> members, Set<String> moved, FlatScenario scenario,
            Quantities quantities) {
        for (Member member : members) {
            if (member.getName() == null || quantities.find(owner, member.getName()).isPresent()) {
                findings.unresolved();
                continue;
            }
            quantities.add(quantity(owner, member, moved));
            if ((long) draft.slots() * scenario.time().length() > MOST_VALUES
                    || draft.parameters() + draft.slots() > MOST_QUANTITIES) {
                findings.error(places.of(scenario.scenario()), "scenario " + scenario.scenario().getName()
                        + " is too large: " + scenario.economies().size() + " economies over "
                        + scenario.time().length() + " periods; a run can have " + MOST_VALUES + " values and "
                        + MOST_QUANTITIES + " quantities");
                return false;
            }
        }
        return true;
    }

    private Quantity quantity(Owner owner, Member member, Set<String> moved) {
        Traits of = traits.computeIfAbsent(member, this::traits);
        if (!(member instanceof Parameter)) {
            return new Quantity(owner, member, -1, slot(owner, member, of));
        }
        if (!moved.contains(key(owner, member))) {
            return new Quantity(owner, member, parameter(owner, member.getName(), of), -1);
        }
        return new Quantity(owner, member, parameter(owner, member.getName() + " (unchanged)", of),
                slot(owner, member, of));
    }

    private int slot(Owner owner, Member member, Traits of) {
        return draft.addSlot(owner, member.getName(), of.label, of.unit, of.origin);
    }

    private int parameter(Owner owner, String name, Traits of) {
        return draft.addParameter(owner, name, of.label, of.unit, of.origin);
    }

    private Traits traits(Member member) {
        String label = Overrides.line(member).stream().map(Member::getLabel).filter(Objects::nonNull).findFirst()
                .orElse("");
        return new Traits(label, new DisplayUnit(units.text(member), units.measure(member).factor()),
                places.of(member).origin());
    }

    private static String key(Owner owner, Member member) {
        return owner.name() + "." + member.getName();
    }
}
