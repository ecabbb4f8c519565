package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/** Collects what the items of a scenario change, item by item. */
final class OverlayCollection {

    /** The most changes that a scenario may make, each economy's counted by itself. */
    static final int MOST = 100_000;

    private final World world;
    private final Choice choice;
    private final Windows windows;
    private final Targets targets;
    private final Findings findings;
    private final Places places;
    private final Set<ScenarioItem> switched;
    private final List<Overlay> shocks = new ArrayList<>();
    private final List<Overlay> policies = new ArrayList<>();
    private final List<Overlay> treaties = new ArrayList<>();

    OverlayCollection(World world, Choice choice, Compositions compositions, TimeAxis time, Findings findings,
            Places places, Set<ScenarioItem> switched) {
        this.world = world;
        this.choice = choice;
        this.findings = findings;
        this.places = places;
        this.switched = switched;
        windows = new Windows(time, findings, places);
        targets = new Targets(compositions, findings, places);
    }

    /** All changes in the order in which they are made. */
    List<Overlay> inOrder() {
        new Conflicts(windows, findings, places).report(policies);
        List<Overlay> all = new ArrayList<>(shocks);
        all.addAll(policies);
        all.addAll(treaties);
        return all;
    }

    /** Adds what one item changes. */
    void add(ScenarioItem item) {
        if (shocks.size() + policies.size() + treaties.size() > MOST) {
            return;
        }
        switch (item) {
            case Shock shock -> shock(shock);
            case Apply apply -> apply(apply);
            default -> findings.unresolved();
        }
        if (shocks.size() + policies.size() + treaties.size() > MOST) {
            findings.errorOnce(places.of(item), "the scenario makes more than " + MOST + " changes, which is too much");
        }
    }

    private void apply(Apply apply) {
        Declaration applied = apply.getApplied();
        if (applied == null || applied.eIsProxy()) {
            findings.unresolved();
        } else if (applied instanceof Policy policy) {
            new PolicyReading(choice, windows, targets, policies, findings).read(policy, apply);
        } else if (applied instanceof Treaty treaty) {
            new TreatyReading(choice, windows, targets, treaties, findings, places, switched).read(treaty,
                    apply);
        } else {
            findings.errorOnce(places.of(apply, Literals.APPLY__APPLIED),
                    applied.getName() + " is neither a policy nor a treaty");
        }
    }

    private void shock(Shock shock) {
        OptionalInt at = windows.index(shock.getAt(), shock, Literals.SHOCK__AT);
        Optional<Timing> window = windows.of(shock, shock.getAt(), Literals.SHOCK__AT, shock.getUntil(),
                Literals.SHOCK__UNTIL);
        if (!(shock.getTarget() instanceof MemberReference target && target.getMember() instanceof Member member)
                || at.isEmpty() || window.isEmpty()) {
            findings.unresolved();
            return;
        }
        Action action = new Action.Disturb(shock.getOperator(), shock.getValue(), at.getAsInt(),
                Optional.ofNullable(shock.getFading()));
        for (Targets.Target found : targets.of(receivers(target.getReceiver()), member, target,
                Literals.MEMBER_REFERENCE__MEMBER, "the shock")) {
            shocks.add(new Overlay(found.owner(), found.declared(), window.get(), action, Map.of(), shock,
                    Optional.empty(), shock));
        }
    }

    /** Whose quantity follows the dot: of a sector or commodity, of whom it is part. */
    private List<? extends Owner> receivers(Expression receiver) {
        if (receiver instanceof WorldReference) {
            return List.of(new Owner.OfWorld(world));
        }
        if (receiver instanceof MemberReference nested && nested.getMember() instanceof Part) {
            return receivers(nested.getReceiver());
        }
        if (receiver instanceof NameReference name && name.getTarget() instanceof EconomyGroup group
                && !EconomyGroups.economies(group).isEmpty()) {
            return choice.of(List.of(group), name, Literals.NAME_REFERENCE__TARGET, "the shock");
        }
        if (receiver instanceof NameReference name && name.getTarget() instanceof Part part
                && part.eContainer() == world) {
            return List.of(new Owner.OfWorld(world));
        }
        findings.unresolved();
        return List.of();
    }
}
