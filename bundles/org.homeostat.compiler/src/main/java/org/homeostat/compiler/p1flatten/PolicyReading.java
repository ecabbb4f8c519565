package org.homeostat.compiler.p1flatten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeostat.compiler.Findings;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.OnceStatement;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.SetChange;
import org.homeostat.model.econ.Statement;
import org.homeostat.model.econ.TimedStatement;
import org.homeostat.model.econ.WhenStatement;

/** Writes a policy out: each change of each statement for each economy that it is for. */
final class PolicyReading {

    /** The economies a statement is for, and the name that stands for the one at hand. */
    private record Reach(List<Owner.OfEconomy> economies, List<IndexVariable> indices) {

        Map<IndexVariable, Owner> bindings(Owner owner) {
            Map<IndexVariable, Owner> bindings = new HashMap<>();
            indices.forEach(index -> bindings.put(index, owner));
            return bindings;
        }
    }

    private final Choice choice;
    private final Windows windows;
    private final Targets targets;
    private final List<Overlay> overlays;
    private final Findings findings;

    PolicyReading(Choice choice, Windows windows, Targets targets, List<Overlay> overlays, Findings findings) {
        this.choice = choice;
        this.windows = windows;
        this.targets = targets;
        this.overlays = overlays;
        this.findings = findings;
    }

    void read(Policy policy, Apply apply) {
        Selection selection = apply.getSelection() != null ? apply.getSelection() : policy.getSelection();
        List<Owner.OfEconomy> economies = selection == null ? choice.all()
                : choice.of(selection.getGroups(), selection, Literals.SELECTION__GROUPS, "policy " + policy.getName());
        statements(policy.getStatements(), new Reach(economies, index(policy.getSelection())), policy, apply);
    }

    private void statements(List<Statement> statements, Reach reach, Policy policy, Apply apply) {
        for (Statement statement : statements) {
            if (overlays.size() > OverlayCollection.MOST) {
                return;
            }
            switch (statement) {
                case TimedStatement timed -> windows.of(timed, timed.getFrom(), Literals.TIMED_STATEMENT__FROM,
                        timed.getUntil(), Literals.TIMED_STATEMENT__UNTIL)
                        .ifPresentOrElse(window -> changes(timed.getChanges(), window, reach, policy, apply),
                                findings::unresolved);
                case WhenStatement when ->
                        changes(when.getChanges(), new Timing.While(when), reach, policy, apply);
                case OnceStatement once -> changes(once.getChanges(), new Timing.Once(once), reach, policy, apply);
                case ForStatement inner -> {
                    List<Owner.OfEconomy> economies = choice.of(inner.getSelection().getGroups(), inner.getSelection(),
                            Literals.SELECTION__GROUPS, "this part of policy " + policy.getName());
                    statements(inner.getStatements(), new Reach(economies, index(inner.getSelection())), policy, apply);
                }
                default -> findings.unresolved();
            }
        }
    }

    private void changes(List<Change> changes, Timing timing, Reach reach, Policy policy, Apply apply) {
        for (Change change : changes) {
            Optional<Action> action = action(change, timing);
            Function<Targets.Target, Overlay> overlay = target -> new Overlay(target.owner(), target.declared(), timing,
                    action.orElseThrow(), reach.bindings(target.owner()), change, Optional.of(policy), apply);
            List<Targets.Target> found = targets.of(reach.economies(), change.getTarget(), change,
                    Literals.CHANGE__TARGET, "policy " + policy.getName());
            if (action.isPresent()) {
                found.stream().map(overlay).forEach(overlays::add);
            } else {
                findings.unresolved();
            }
        }
    }

    private Optional<Action> action(Change change, Timing timing) {
        if (change.getValue() == null) {
            return Optional.empty();
        }
        if (change instanceof SetChange set) {
            return Optional.of(new Action.Assign(set.getOperator(), set.getValue()));
        }
        if (!(change instanceof PhaseChange phase) || !(timing instanceof Timing.Window window)) {
            return Optional.empty();
        }
        OptionalInt by = windows.index(phase.getBy(), phase, Literals.PHASE_CHANGE__BY);
        if (by.isEmpty() || windows.endsBefore(phase, by.getAsInt(), window)) {
            return Optional.empty();
        }
        return Optional.of(new Action.Phase(phase.getValue(), window.from(), by.getAsInt()));
    }

    private static List<IndexVariable> index(Selection selection) {
        return selection == null || selection.getIndex() == null ? List.of() : List.of(selection.getIndex());
    }
}
