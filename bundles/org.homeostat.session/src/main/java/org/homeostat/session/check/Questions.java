package org.homeostat.session.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.analysis.ComparisonSpec;
import org.homeostat.analysis.QuantityName;
import org.homeostat.compiler.CompiledParameter;
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
     * a variable is found in none of them. Without outcomes it is about all variables and stocks. What is held for partners
     * stands for each of them.
     */
    public ComparisonSpec spec(Compare compare) {
        List<String> economies = economies(compare);
        List<Outcome> outcomes = Outcomes.of(compare);
        List<String> variables = compare.getOutcomes().isEmpty() ? everything(compare, economies)
                : outcomes.stream().filter(one -> !one.measure() && one.economy().isEmpty())
                        .flatMap(one -> flat(compare, one).stream()).distinct().toList();
        List<QuantityName> quantities = outcomes.stream().filter(one -> !one.measure() && one.economy().isPresent())
                .flatMap(one -> flat(compare, one).stream().map(name -> new QuantityName(one.economy().get(), name)))
                .toList();
        List<String> measures = outcomes.stream().filter(Outcome::measure)
                .map(one -> one.economy().map(economy -> economy + ".").orElse("") + one.name()).toList();
        if (variables.stream().anyMatch(variable -> economies.stream().noneMatch(
                economy -> inAll(compare, economy, variable)))) {
            economies.add("");
        }
        return new ComparisonSpec(compare.getName(), label(compare),
                compare.getScenarios().stream().map(Scenario::getName).distinct().toList(), economies, variables,
                quantities, measures);
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
            Outcome.of(outcome).filter(one -> !one.measure() && !isThere(compare, spec, one))
                    .ifPresent(one -> problems.add(problem(places.of(outcome), one.economy().isEmpty()
                            ? "no economy that " + compare.getName() + " is about has " + one.name()
                                    + " in all scenarios"
                            : "there is no " + Places.text(outcome) + " in all scenarios of " + compare.getName())));
        }
        if (compiled(compare).stream().map(Questions::periods).reduce(Questions::common).filter(Set::isEmpty)
                .isPresent()) {
            problems.add(problem(places.of(compare), "the scenarios of " + compare.getName()
                    + " have no period in common"));
        }
        return problems;
    }

    /** An error at the place of something in the text. */
    public static Problem problem(Model model, EObject at, String message) {
        return problem(new Places(new Diagnosis(model.project())::shown).of(at), message);
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

    /** The names that an outcome goes by in the flat models; its own if it is in none. */
    private List<String> flat(Compare compare, Outcome outcome) {
        List<String> names = compiled(compare).stream().flatMap(Questions::names).filter(outcome::isNameOf).distinct()
                .toList();
        return names.isEmpty() ? List.of(outcome.name()) : names;
    }

    private boolean isThere(Compare compare, ComparisonSpec spec, Outcome outcome) {
        List<String> economies = outcome.economy().map(List::of).orElse(spec.economies());
        return flat(compare, outcome).stream()
                .anyMatch(name -> economies.stream().anyMatch(economy -> inAll(compare, economy, name)));
    }

    private static Stream<String> names(CompiledScenario scenario) {
        return Stream.concat(scenario.parameters().stream().map(CompiledParameter::name),
                scenario.model().stream().flatMap(flat -> flat.slots().stream()).filter(slot -> !slot.hidden())
                        .map(Slot::name));
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
