package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.Levy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.TreatyClause;

/** Writes a treaty out: each limit for each member, each levy for each economy that may pay it or get a share. */
final class TreatyReading {

    private final Choice choice;
    private final Windows windows;
    private final Targets targets;
    private final List<Overlay> overlays;
    private final Findings findings;
    private final Places places;
    private final Set<ScenarioItem> switched;

    TreatyReading(Choice choice, Windows windows, Targets targets, List<Overlay> overlays, Findings findings,
            Places places, Set<ScenarioItem> switched) {
        this.choice = choice;
        this.windows = windows;
        this.targets = targets;
        this.overlays = overlays;
        this.findings = findings;
        this.places = places;
        this.switched = switched;
    }

    void read(Treaty treaty, Apply apply) {
        Selection selection = apply.getSelection();
        List<Owner.OfEconomy> members = selection == null
                ? choice.of(treaty.getMembers(), treaty, Literals.TREATY__MEMBERS, title(treaty))
                : choice.of(selection.getGroups(), selection, Literals.SELECTION__GROUPS, title(treaty));
        Accession accession = new Accession(treaty, apply, members, switched.contains(apply));
        for (TreatyClause clause : treaty.getClauses()) {
            Optional<Timing> window = windows.of(clause, clause.getFrom(), Literals.TREATY_CLAUSE__FROM,
                    clause.getUntil(), Literals.TREATY_CLAUSE__UNTIL);
            if (window.isEmpty() || clause.getValue() == null) {
                findings.unresolved();
            } else if (clause instanceof Levy levy) {
                levy(levy, (Timing.Window) window.get(), accession);
            } else {
                Timing timing = timing((Timing.Window) window.get(), accession, true);
                add(accession.members(), clause.getTarget(), Literals.TREATY_CLAUSE__TARGET, timing,
                        new Action.Bind(clause.getName(), clause.getValue()), clause, accession);
            }
        }
    }

    private void levy(Levy levy, Timing.Window window, Accession accession) {
        List<Owner.OfEconomy> payers = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Owner.OfEconomy owner : choice.all()) {
            if (!accession.isSignedBy(owner) && !targets.has(owner, levy.getTarget())) {
                without.add(owner.title());
            } else if (!accession.isSignedBy(owner) || accession.canEnd()) {
                payers.add(owner);
            }
        }
        if (levy.getTarget() != null && !levy.getTarget().eIsProxy() && !without.isEmpty()) {
            findings.warning(places.of(levy, Literals.TREATY_CLAUSE__TARGET), String.join(", ", without)
                    + (without.size() == 1 ? " has no " : " have no ") + levy.getTarget().getName() + " and "
                    + (without.size() == 1 ? "pays" : "pay") + " no levy of " + title(accession.treaty()));
        }
        for (Owner.OfEconomy payer : payers) {
            Timing timing = accession.isSignedBy(payer) ? timing(window, accession, false) : window;
            add(List.of(payer), levy.getTarget(), Literals.TREATY_CLAUSE__TARGET, timing,
                    new Action.Take(levy, accession), levy, accession);
        }
        if (levy.getProceeds() != null && !payers.isEmpty()) {
            add(accession.members(), levy.getProceeds(), Literals.LEVY__PROCEEDS, timing(window, accession, true),
                    new Action.Receive(levy, accession, payers), levy, accession);
        }
    }

    private static Timing timing(Timing.Window window, Accession accession, boolean inside) {
        return accession.canEnd() ? new Timing.Membership(window, accession, inside) : window;
    }

    private void add(List<Owner.OfEconomy> owners, Member target, EReference feature, Timing timing, Action action,
            TreatyClause clause, Accession accession) {
        targets.of(owners, target, clause, feature, title(accession.treaty()))
                .forEach(found -> overlays.add(new Overlay(found.owner(), found.declared(), timing, action, Map.of(),
                        clause, Optional.of(accession.treaty()), accession.apply())));
    }

    private static String title(Treaty treaty) {
        return "treaty " + treaty.getName();
    }
}
