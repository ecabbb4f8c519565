package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.homeostat.analysis.fit.FitAnswer;
import org.homeostat.analysis.fit.FitParameter;
import org.homeostat.analysis.fit.LeastSquares;
import org.homeostat.analysis.played.FitText;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledParameter;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.Variability;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Fit;
import org.homeostat.model.econ.Match;
import org.homeostat.model.econ.Variation;

/**
 * Answers a {@code fit}. Every series matched counts alike: what is observed and what the model says are divided by the
 * root mean square of what is observed.
 */
final class FitRun {

    private final Fit question;
    private final Laboratory laboratory;

    FitRun(Fit question, Laboratory laboratory) {
        this.question = question;
        this.laboratory = laboratory;
    }

    /** A parameter to find, and where it is in the compiled model: the same value for each of several economies. */
    private record Sought(FitParameter parameter, List<Integer> indices, DisplayUnit unit) {
    }

    /** A series to match: where the model's path and the observed one are, and over which periods. */
    private record Series(String label, int modelled, int observed, int from, int until, double scale) {
    }

    PlayedAnswer answer() {
        if (question.getVariations().isEmpty() || question.getMatches().isEmpty()) {
            throw new QuestionException(question, "fit " + question.getName() + (question.getVariations().isEmpty()
                    ? " varies no parameter; write vary Chile.mobility in 0..1"
                    : " matches nothing; write match Chile.output to …"));
        }
        List<Asked> asked = new ArrayList<>();
        for (Match match : question.getMatches()) {
            Optional<Economy> owner = OutcomeReading.owner(match.getQuantity());
            asked.add(new Asked(Places.text(match.getQuantity()), match.getQuantity(), owner, Optional.empty()));
            asked.add(new Asked(Places.text(match.getObserved()), match.getObserved(), owner, Optional.empty()));
        }
        Experiment experiment = laboratory.experiment(question.getScenario(),
                new Variability(Set.of(), Set.of(), asked), question);
        Trajectory begun;
        try {
            begun = experiment.run(Map.of());
        } catch (ModelException stopped) {
            throw new QuestionException(question, "scenario " + experiment.scenario().name() + " stops: "
                    + stopped.failures().get(0).message());
        }
        List<Sought> sought = question.getVariations().stream().map(one -> sought(one, experiment, begun)).toList();
        List<Series> series = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Double> observed = new ArrayList<>();
        for (int at = 0; at < question.getMatches().size(); at++) {
            Series one = series(question.getMatches().get(at), at, experiment, begun);
            series.add(one);
            for (int period = one.from; period < one.until; period++) {
                labels.add(one.label + " " + begun.model().time().period(period));
                observed.add(begun.value(one.observed, period) / one.scale);
            }
        }
        FitAnswer answer = new LeastSquares(sought.stream().map(Sought::parameter).toList(),
                values -> forecast(experiment, sought, series, values),
                observed.stream().mapToDouble(Double::doubleValue).toArray(), laboratory.workers()).solve();
        return FitText.of(question.getName(), Seating.label(question), answer, labels);
    }

    private static Optional<double[]> forecast(Experiment experiment, List<Sought> sought, List<Series> series,
            double[] shown) {
        Map<Integer, Double> values = new HashMap<>();
        for (int at = 0; at < shown.length; at++) {
            double value = shown[at] * sought.get(at).unit.scale();
            sought.get(at).indices.forEach(index -> values.put(index, value));
        }
        Trajectory run;
        try {
            run = experiment.run(values);
        } catch (ModelException stopped) {
            return Optional.empty();
        }
        List<Double> said = new ArrayList<>();
        for (Series one : series) {
            for (int period = one.from; period < one.until; period++) {
                said.add(run.value(one.modelled, period) / one.scale);
            }
        }
        return Optional.of(said.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Sought sought(Variation variation, Experiment experiment, Trajectory begun) {
        String text = Places.text(variation.getQuantity());
        List<CompiledParameter> found = experiment.scenario().parameters().stream().filter(
                one -> one.qualifiedName().equals(text) || one.name().equals(text) && !one.economy().isEmpty())
                .toList();
        if (found.isEmpty()) {
            throw new QuestionException(variation, text + " is not a parameter; a fit varies parameters");
        }
        OptionalDouble lower = bound(variation.getLower());
        OptionalDouble upper = bound(variation.getUpper());
        if (lower.isEmpty() || upper.isEmpty() || !(lower.getAsDouble() < upper.getAsDouble())) {
            throw new QuestionException(variation, text + " has no bounds to look between; write vary " + text
                    + " in …..…");
        }
        DisplayUnit unit = experiment.model().parameters().get(found.get(0).index()).unit();
        return new Sought(new FitParameter(text, unit.text(), unit.shown(lower.getAsDouble()),
                unit.shown(upper.getAsDouble()), unit.shown(begun.parameter(found.get(0).index()))),
                found.stream().map(CompiledParameter::index).toList(), unit);
    }

    private OptionalDouble bound(Expression bound) {
        return laboratory.model().units().constant(bound);
    }

    private Series series(Match match, int number, Experiment experiment, Trajectory begun) {
        TimeAxis time = begun.model().time();
        int from = match.getFirst() == null ? 0 : Moment.first(match.getFirst(), time, match);
        int until = Moment.of(match.getLast(), time, match) + 1;
        int modelled = experiment.pathOf(2 * number).orElseThrow(() -> new QuestionException(match,
                Places.text(match.getQuantity()) + " is not a quantity that has a value in each period"));
        int observed = experiment.pathOf(2 * number + 1).orElseThrow(() -> new QuestionException(match,
                Places.text(match.getObserved()) + " is not a series that has a value in each period"));
        double square = 0;
        for (int period = from; period < until; period++) {
            square += begun.value(observed, period) * begun.value(observed, period);
        }
        double scale = square > 0 ? Math.sqrt(square / (until - from)) : 1;
        return new Series(Places.text(match.getQuantity()), modelled, observed, from, until, scale);
    }
}
