package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeostat.analysis.absorption.Absorption;
import org.homeostat.analysis.played.AbsorptionText;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.Variability;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.Definition;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Slot;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Treaty;

/** Answers an {@code absorption}: the scenario with channels frozen on the path that they take in the reference. */
final class AbsorptionRun {

    private static final int MOST_NAMED = 4;

    private final org.homeostat.model.econ.Absorption question;
    private final Laboratory laboratory;
    private final List<OutcomeReading.One> outcomes;

    AbsorptionRun(org.homeostat.model.econ.Absorption question, Laboratory laboratory) {
        this.question = question;
        this.laboratory = laboratory;
        this.outcomes = new OutcomeReading(question, question.getScenario(), laboratory.model().units())
                .read(question.getOutcomes());
    }

    PlayedAnswer answer() {
        if (question.getChannels().isEmpty()) {
            throw new QuestionException(question, "absorption " + question.getName()
                    + " names no channels; write through inflow, employment");
        }
        Optional<String> at = Optional.ofNullable(question.getAt());
        List<Asked> asked = outcomes.stream().map(one -> one.asked(at)).toList();
        Variability variability = new Variability(Set.of(), Set.of(), asked);
        Experiment reference = laboratory.experiment(question.getReference(), variability, question);
        Trajectory without = run(reference, Map.of());
        double[] base = values(reference, without);
        Map<String, List<Integer>> channels = new LinkedHashMap<>();
        Experiment reform = laboratory.experiment(question.getScenario(), variability, question,
                rewriting -> freeze(rewriting, reference, without, channels));
        sameTime(reference, reform);
        List<String> names = List.copyOf(channels.keySet());
        List<List<Integer>> handles = List.copyOf(channels.values());
        Map<Long, double[]> known = new ConcurrentHashMap<>();
        Optional<double[]> together = Optional.ofNullable(question.getTogether()).map(scenario -> {
            Experiment joint = laboratory.experiment(scenario, variability, question);
            sameTime(reference, joint);
            return less(values(joint, run(joint, Map.of())), base);
        });
        List<AbsorptionText.Part> parts = new ArrayList<>();
        TimeAxis time = reference.model().time();
        int place = 0;
        for (int number = 0; number < outcomes.size(); number++) {
            int length = reference.pathOf(number).isPresent() ? time.length() : 1;
            int first = place;
            Absorption one = Absorption.of(names, open -> slice(known.computeIfAbsent(open,
                    bits -> less(values(reform, run(reform, settings(handles, bits))), base)), first, length),
                    together.map(all -> slice(all, first, length)), laboratory.workers());
            OutcomeReading.One outcome = outcomes.get(number);
            parts.add(new AbsorptionText.Part(outcome.owner().isEmpty() ? "the world" : outcome.owner(),
                    outcome.owner().isEmpty() ? outcome.label() : "its " + outcome.label(), outcome.unit().text(),
                    one));
            place += length;
        }
        return AbsorptionText.of(question.getName(), Seating.label(question), parts, together(), Moment.names(time),
                Moment.of(question.getAt(), time, question));
    }

    private Trajectory run(Experiment experiment, Map<Integer, Double> values) {
        try {
            return experiment.run(values);
        } catch (ModelException stopped) {
            throw new QuestionException(question, "scenario " + experiment.scenario().name() + " stops"
                    + (values.isEmpty() ? "" : " with channels frozen") + ": " + stopped.failures().get(0).message());
        }
    }

    /** All outcomes one after the other. */
    private double[] values(Experiment experiment, Trajectory run) {
        double[] numbers = experiment.numbers(run);
        List<double[]> parts = new ArrayList<>();
        for (int number = 0; number < outcomes.size(); number++) {
            parts.add(outcomes.get(number).of(experiment, number, run, numbers));
        }
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private void freeze(Rewriting rewriting, Experiment reference, Trajectory without,
            Map<String, List<Integer>> channels) {
        FlatModel model = rewriting.model();
        for (Expression channel : question.getChannels()) {
            List<Slot> slots = slots(channel, model);
            List<Integer> handles = new ArrayList<>();
            String label = "";
            for (Slot slot : slots) {
                Slot there = reference.slot(slot.economy(), slot.name())
                        .orElseThrow(() -> new QuestionException(channel,
                                "scenario " + question.getReference().getName() + " has no " + slot.qualifiedName()));
                handles.add(rewriting.freeze(slot.index(), without.path(there.index())));
                label = OutcomeReading.inside(slot.label().isEmpty() ? slot.name() : slot.label());
            }
            String shown = label;
            channels.put(channels.containsKey(shown) ? Places.text(channel) : shown, handles);
        }
    }

    private List<Slot> slots(Expression channel, FlatModel model) {
        Optional<Economy> owner = OutcomeReading.owner(channel);
        String text = Places.text(channel);
        String name = owner.map(one -> text.substring(one.getName().length() + 1)).orElse(text);
        boolean ofWorld = name.startsWith("world.");
        String plain = ofWorld ? name.substring("world.".length()) : name;
        List<Slot> found = model.slots().stream().filter(slot -> !slot.hidden() && slot.name().equals(plain))
                .filter(slot -> owner.isPresent() ? slot.economy().equals(owner.get().getName())
                        : !ofWorld || slot.economy().isEmpty())
                .toList();
        List<Slot> variables = found.stream().filter(slot -> model.equations().stream().anyMatch(
                equation -> equation.slot() == slot.index() && equation instanceof Definition)).toList();
        if (variables.isEmpty()) {
            throw new QuestionException(channel,
                    text + " can't be frozen: a channel is a variable with a formula of its "
                            + "own, and "
                            + (found.isEmpty() ? "this is none" : "this is a stock or is solved with others"));
        }
        return variables;
    }

    private static Map<Integer, Double> settings(List<List<Integer>> handles, long open) {
        Map<Integer, Double> values = new HashMap<>();
        for (int channel = 0; channel < handles.size(); channel++) {
            double value = open >> channel & 1;
            handles.get(channel).forEach(handle -> values.put(handle, value));
        }
        return values;
    }

    private void sameTime(Experiment one, Experiment other) {
        if (!one.model().time().equals(other.model().time())) {
            throw new QuestionException(question, "scenarios " + one.scenario().name() + " and "
                    + other.scenario().name() + " have different horizons: " + one.model().time() + " and "
                    + other.model().time());
        }
    }

    private static double[] less(double[] values, double[] base) {
        double[] result = values.clone();
        for (int at = 0; at < result.length; at++) {
            result[at] -= base[at];
        }
        return result;
    }

    private static double[] slice(double[] values, int first, int length) {
        return Arrays.copyOfRange(values, first, first + length);
    }

    /** With whom the reform is made; where these are many or can't be told, under which scenario. */
    private String together() {
        Scenario joint = question.getTogether();
        if (joint == null) {
            return "";
        }
        Set<Economy> there = reformers(joint);
        there.removeAll(reformers(question.getScenario()));
        List<String> names = there.stream().map(Seating::label).toList();
        int last = names.size() - 1;
        return names.isEmpty() || names.size() > MOST_NAMED ? "Under \u201c" + Seating.label(joint) + "\u201d"
                : "With " + (last == 0 ? "" : String.join(", ", names.subList(0, last)) + " and ") + names.get(last);
    }

    private static Set<Economy> reformers(Scenario scenario) {
        Set<Economy> found = new LinkedHashSet<>();
        for (ScenarioItem item : Applied.items(scenario)) {
            if (item instanceof Apply apply
                    && (apply.getApplied() instanceof Policy || apply.getApplied() instanceof Treaty)) {
                found.addAll(Applied.economies(apply, scenario));
            }
        }
        return found;
    }
}
