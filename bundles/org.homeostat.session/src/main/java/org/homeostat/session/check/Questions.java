package org.homeostat.session.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeostat.analysis.ComparisonSpec;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.Place;
import org.homeostat.compiler.Places;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Slot;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.EconPackage.Literals;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.Problem;
import org.homeostat.session.Severity;

/** What the questions of a file ask, once its scenarios are compiled. */
public final class Questions {

    private final Model model;
    private final Places places;

    /** The questions of a model. */
    public Questions(Model model) {
        this.model = model;
        places = new Places(new Diagnosis(model.project())::shown);
    }

    /**
     * A comparison. Without economies of its own it is about all of the first scenario's world; the world comes last, if
     * a variable is found in none of them. Without variables it is about all variables and stocks.
     */
    public ComparisonSpec spec(Compare compare) {
        List<String> economies = economies(compare);
        List<String> variables = compare.getOutcomes().isEmpty() ? everything(compare, economies)
                : Outcomes.names(compare);
        if (variables.stream().anyMatch(variable -> economies.stream().noneMatch(
                economy -> inAll(compare, economy, variable)))) {
            economies.add("");
        }
        return new ComparisonSpec(compare.getName(), label(compare),
                compare.getScenarios().stream().map(Scenario::getName).distinct().toList(), economies, variables);
    }

    /** Why a question could not be answered. */
    List<Problem> problems(Compare compare) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < compare.getScenarios().size(); i++) {
            Scenario scenario = compare.getScenarios().get(i);
            if (model.scenarios().get(scenario.getName()) != scenario) {
                problems.add(problem(places.of(compare, Literals.COMPARE__SCENARIOS, i),
                        "two scenarios are called " + scenario.getName() + "; give one of them another name"));
            }
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        ComparisonSpec spec = spec(compare);
        for (Expression outcome : compare.getOutcomes()) {
            String variable = Outcomes.name(outcome).findFirst().orElse("");
            if (!variable.isEmpty()
                    && spec.economies().stream().noneMatch(economy -> inAll(compare, economy, variable))) {
                problems.add(problem(places.of(outcome),
                        "no economy that " + compare.getName() + " is about has " + variable + " in all scenarios"));
            }
        }
        if (compiled(compare).stream().map(Questions::periods).reduce(Questions::common).filter(Set::isEmpty)
                .isPresent()) {
            problems.add(problem(places.of(compare), "the scenarios of " + compare.getName()
                    + " have no period in common"));
        }
        return problems;
    }

    private List<String> economies(Compare compare) {
        if (compare.getSelection() != null) {
            return new ArrayList<>(EconomyGroups.economies(compare.getSelection().getGroups()).stream()
                    .map(Economy::getName).toList());
        }
        return new ArrayList<>(compiled(compare).stream().findFirst()
                .map(scenario -> scenario.economies().keySet()).orElse(Set.of()));
    }

    private List<String> everything(Compare compare, List<String> economies) {
        Set<String> names = new LinkedHashSet<>();
        Optional<FlatModel> first = compiled(compare).stream().findFirst().flatMap(CompiledScenario::model);
        first.ifPresent(flat -> flat.slots().stream().filter(slot -> !slot.hidden()
                && (slot.economy().isEmpty() || economies.contains(slot.economy()))).map(Slot::name)
                .forEach(names::add));
        return List.copyOf(names);
    }

    private boolean inAll(Compare compare, String economy, String variable) {
        return compiled(compare).stream().allMatch(scenario -> has(scenario, economy, variable));
    }

    private static boolean has(CompiledScenario scenario, String economy, String variable) {
        return scenario.parameters().stream().anyMatch(one -> one.economy().equals(economy)
                && one.name().equals(variable))
                || scenario.model().stream().flatMap(flat -> flat.slots().stream()).anyMatch(slot -> !slot.hidden()
                        && slot.economy().equals(economy) && slot.name().equals(variable));
    }

    private List<CompiledScenario> compiled(Compare compare) {
        return compare.getScenarios().stream().flatMap(scenario -> model.compiled(scenario.getName()).stream())
                .toList();
    }

    private static Set<String> periods(CompiledScenario scenario) {
        Set<String> periods = new LinkedHashSet<>();
        scenario.model().ifPresent(flat -> {
            for (int i = 0; i < flat.time().length(); i++) {
                periods.add(flat.time().period(i).toString());
            }
        });
        return periods;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Problem problem(Place place, String message) {
        return new Problem(Severity.ERROR, place.origin().file(), place.origin().line(), place.origin().column(),
                place.offset(), place.length(), message);
    }

    private static String label(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }
}
