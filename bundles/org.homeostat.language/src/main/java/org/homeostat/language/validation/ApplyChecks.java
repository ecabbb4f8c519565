package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.APPLY__APPLIED;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.Levy;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Statement;
import org.homeostat.model.econ.TimedStatement;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/** Checks that what a scenario applies does something in its world and within its horizon. */
public class ApplyChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** A policy is for somebody in the world, and acts within the horizon. */
    @Check
    void policy(Apply apply) {
        if (!(apply.getApplied() instanceof Policy policy) || !present(policy)
                || !(apply.eContainer() instanceof Scenario scenario)) {
            return;
        }
        List<Statement> statements = EcoreUtil2.eAllOfType(policy, Statement.class);
        Optional<Set<Economy>> world = world(scenario);
        if (world.isPresent() && !isForSomebody(apply, policy, statements, world.get())) {
            warning(policy.getName() + " is for no economy of world " + Horizons.world(scenario).get().getName(), apply,
                    APPLY__APPLIED);
        } else if (!statements.isEmpty() && statements.stream().allMatch(each -> each instanceof ForStatement
                || each instanceof TimedStatement timed && isOutside(timed.getFrom(), timed.getUntil(), scenario))) {
            outside(policy.getName(), scenario, apply);
        }
    }

    /** A treaty has members in the world, outsiders if it takes from them, and acts within the horizon. */
    @Check
    void treaty(Apply apply) {
        if (!(apply.getApplied() instanceof Treaty treaty) || !present(treaty)
                || !(apply.eContainer() instanceof Scenario scenario) || treaty.getMembers().isEmpty()) {
            return;
        }
        if (!treaty.getClauses().isEmpty() && treaty.getClauses().stream()
                .allMatch(each -> isOutside(each.getFrom(), each.getUntil(), scenario))) {
            outside(treaty.getName(), scenario, apply);
            return;
        }
        Optional<Set<Economy>> world = world(scenario);
        if (world.isEmpty() || !known(treaty.getMembers())) {
            return;
        }
        Set<Economy> members = new HashSet<>(EconomyGroups.economies(treaty.getMembers()));
        Set<Economy> outsiders = new HashSet<>(world.get());
        outsiders.removeAll(members);
        members.retainAll(world.get());
        if (members.isEmpty()) {
            warning(treaty.getName() + " has no member in world " + Horizons.world(scenario).get().getName(), apply,
                    APPLY__APPLIED);
            return;
        }
        for (Levy levy : EcoreUtil2.eAllOfType(treaty, Levy.class)) {
            levy(levy, treaty, new ArrayList<>(outsiders), apply);
        }
    }

    private void levy(Levy levy, Treaty treaty, List<Economy> outsiders, Apply apply) {
        if (!present(levy.getTarget())) {
            return;
        }
        if (outsiders.isEmpty()) {
            warning("all economies are members of " + treaty.getName() + ", so its levy takes nothing", apply,
                    APPLY__APPLIED);
        } else {
            tables.lacking(outsiders, levy.getTarget().getName())
                    .ifPresent(economy -> error(economy.getName() + ", of " + Words.title(economy.getType())
                            + ", has no " + levy.getTarget().getName() + ", on which " + treaty.getName()
                            + " takes a levy", apply, APPLY__APPLIED));
        }
    }

    private void outside(String name, Scenario scenario, Apply apply) {
        warning(name + " does nothing here: all that it does lies outside " + Horizons.first(scenario).get() + ".."
                + Horizons.last(scenario).get(), apply, APPLY__APPLIED);
    }

    private static boolean isForSomebody(Apply apply, Policy policy, List<Statement> statements, Set<Economy> world) {
        Selection selection = apply.getSelection() != null ? apply.getSelection() : policy.getSelection();
        if (selection != null) {
            return reaches(selection, world);
        }
        List<ForStatement> some = statements.stream().filter(ForStatement.class::isInstance)
                .map(ForStatement.class::cast).toList();
        return some.isEmpty() || some.size() < policy.getStatements().size()
                || some.stream().anyMatch(each -> reaches(each.getSelection(), world));
    }

    private static boolean reaches(Selection selection, Set<Economy> world) {
        return selection == null || !known(selection.getGroups())
                || EconomyGroups.economies(selection.getGroups()).stream().anyMatch(world::contains);
    }

    private static boolean isOutside(String from, String until, Scenario scenario) {
        Optional<WrittenPeriod> first = Horizons.first(scenario).flatMap(WrittenPeriod::of);
        Optional<WrittenPeriod> last = Horizons.last(scenario).flatMap(WrittenPeriod::of);
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        Optional<WrittenPeriod> begin = WrittenPeriod.of(from);
        Optional<WrittenPeriod> end = WrittenPeriod.of(until);
        return begin.isPresent() && begin.get().begins() >= last.get().ends()
                || end.isPresent() && end.get().begins() <= first.get().begins();
    }

    private static Optional<Set<Economy>> world(Scenario scenario) {
        Optional<World> world = Horizons.world(scenario);
        return world.filter(each -> known(each.getEconomies()))
                .map(each -> new HashSet<>(EconomyGroups.economies(each.getEconomies())));
    }

    private static boolean known(List<? extends EconomyGroup> groups) {
        return groups.stream().allMatch(EconChecks::present);
    }
}
