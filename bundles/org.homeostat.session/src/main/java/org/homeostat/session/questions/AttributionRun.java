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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.homeostat.analysis.attribution.Shapley;
import org.homeostat.analysis.played.AttributionText;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledSwitch;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.Variability;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Attribution;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioItem;
import org.homeostat.model.econ.Shock;

/** Answers an {@code attribution}: what each policy, treaty and shock by which two scenarios differ does to an outcome. */
final class AttributionRun {

    private static final int DRAWS = 200;

    private final Attribution question;
    private final Laboratory laboratory;
    private final List<OutcomeReading.One> outcomes;
    private final Map<ScenarioItem, Cause> causes = new LinkedHashMap<>();

    /** An edit: what readers see of it, its number, and whether it is something that the scenario leaves out. */
    private record Cause(String label, int number, boolean removal) {
    }

    AttributionRun(Attribution question, Laboratory laboratory) {
        this.question = question;
        this.laboratory = laboratory;
        this.outcomes = new OutcomeReading(question, question.getScenario(), laboratory.model().units())
                .read(question.getOutcomes());
    }

    PlayedAnswer answer() {
        Experiment experiment = experiment();
        int[] first = new int[outcomes.size() + 1];
        TimeAxis time = experiment.model().time();
        for (int number = 0; number < outcomes.size(); number++) {
            first[number + 1] = first[number] + (experiment.pathOf(number).isPresent() ? time.length() : 1);
        }
        Shapley all = Shapley.of(causes.size(), bits -> values(experiment, bits),
                question.getDraws() > 1 ? question.getDraws() : DRAWS, question.getSeed(), laboratory.workers());
        List<AttributionText.Part> parts = new ArrayList<>();
        for (int number = 0; number < outcomes.size(); number++) {
            int from = first[number];
            int to = first[number + 1];
            parts.add(new AttributionText.Part(outcomes.get(number).text(), outcomes.get(number).unit().text(),
                    new Shapley(Arrays.copyOfRange(all.none(), from, to), Arrays.copyOfRange(all.all(), from, to),
                            all.shares().stream().map(share -> Arrays.copyOfRange(share, from, to)).toList(),
                            all.errors().stream().map(share -> Arrays.copyOfRange(share, from, to)).toList(),
                            all.orders())));
        }
        return AttributionText.of(question.getName(), Seating.label(question), Seating.label(question.getScenario()),
                Seating.label(question.getReference()), causes.values().stream().map(Cause::label).toList(), parts,
                Moment.names(time), Moment.of(question.getAt(), time, question));
    }

    /** The scenario with what only the reference has added, so that every edit is a switch. */
    private Experiment experiment() {
        Scenario scenario = question.getScenario();
        Scenario reference = question.getReference();
        if (!Horizons.world(scenario).equals(Horizons.world(reference))) {
            throw new QuestionException(question, "scenarios " + scenario.getName() + " and " + reference.getName()
                    + " have different worlds; a difference is attributed to what two scenarios of one world apply");
        }
        if (!Horizons.first(scenario).equals(Horizons.first(reference))
                || !Horizons.last(scenario).equals(Horizons.last(reference))) {
            throw new QuestionException(question, "scenarios " + scenario.getName() + " and " + reference.getName()
                    + " have different horizons");
        }
        Applied applied = Applied.to(scenario);
        List<ScenarioItem> there = Applied.items(reference);
        for (ScenarioItem item : Applied.items(scenario)) {
            if (!there.contains(item)) {
                cause(item, item, false);
            }
        }
        for (ScenarioItem item : there) {
            if (!Applied.items(scenario).contains(item)) {
                ScenarioItem copy = EcoreUtil.copy(item);
                applied.scenario().getItems().add(copy);
                cause(copy, item, true);
            }
        }
        if (causes.isEmpty()) {
            throw new QuestionException(question, "scenarios " + scenario.getName() + " and " + reference.getName()
                    + " do not differ in what they apply");
        }
        List<Asked> asked = outcomes.stream().map(one -> one.asked(Optional.ofNullable(question.getAt()))).toList();
        Set<ScenarioItem> switched = new LinkedHashSet<>(causes.keySet());
        return laboratory.experiment(applied.scenario(), new Variability(switched, Set.of(), asked), question);
    }

    private void cause(ScenarioItem item, ScenarioItem written, boolean removal) {
        String label = switch (written) {
            case Apply apply -> Seating.label(apply.getApplied());
            case Shock shock -> "shock to " + Places.text(shock.getTarget());
            default -> Places.text(written);
        };
        boolean again = causes.values().stream().anyMatch(one -> one.label.equals(label));
        String told = again ? Places.text(written) : label;
        causes.put(item, new Cause(removal ? "no " + told : told, causes.size(), removal));
    }

    private double[] values(Experiment experiment, long bits) {
        Map<Integer, Double> values = new HashMap<>();
        for (CompiledSwitch one : experiment.switches()) {
            Cause cause = causes.get(one.item());
            boolean made = (bits >> cause.number & 1) == 1;
            values.put(one.parameter(), made != cause.removal ? 1.0 : 0.0);
        }
        try {
            Trajectory run = experiment.run(values);
            double[] numbers = experiment.numbers(run);
            List<double[]> parts = new ArrayList<>();
            for (int number = 0; number < outcomes.size(); number++) {
                parts.add(outcomes.get(number).of(experiment, number, run, numbers));
            }
            return parts.stream().flatMapToDouble(Arrays::stream).toArray();
        } catch (ModelException stopped) {
            throw new QuestionException(question, "with some of the differences between "
                    + question.getScenario().getName() + " and " + question.getReference().getName()
                    + " the run stops: " + stopped.failures().get(0).message());
        }
    }
}
