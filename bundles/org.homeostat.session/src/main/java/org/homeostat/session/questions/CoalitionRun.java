package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeostat.analysis.coalitions.Coalition;
import org.homeostat.analysis.coalitions.CoalitionAnswer;
import org.homeostat.analysis.coalitions.CoalitionCache;
import org.homeostat.analysis.coalitions.CoalitionOutcome;
import org.homeostat.analysis.coalitions.CoalitionPlay;
import org.homeostat.analysis.coalitions.CoalitionSearch;
import org.homeostat.analysis.coalitions.CoalitionTable;
import org.homeostat.analysis.coalitions.CoalitionValue;
import org.homeostat.analysis.coalitions.Interchangeable;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.Lever;
import org.homeostat.analysis.games.NashOptions;
import org.homeostat.analysis.played.CoalitionText;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.analysis.played.Stake;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledSwitch;
import org.homeostat.compiler.Places;
import org.homeostat.engine.ModelException;
import org.homeostat.language.structure.Referent;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Choice;
import org.homeostat.model.econ.EconFactory;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.ScenarioItem;

/**
 * Answers a {@code coalition}. The members make the reform and sign the treaty; who makes the reform in the scenario itself
 * makes it in any case. Where levers are chosen, members choose them together and outsiders reply.
 */
final class CoalitionRun {

    private final org.homeostat.model.econ.Coalition question;
    private final Laboratory laboratory;
    private final CoalitionCaches caches;
    private final List<Economy> players;
    private final List<Seat> seats;
    private final boolean hasStakes;

    CoalitionRun(org.homeostat.model.econ.Coalition question, Laboratory laboratory, CoalitionCaches caches) {
        this.question = question;
        this.laboratory = laboratory;
        this.caches = caches;
        Seating seating = new Seating(question, laboratory.model().units(), stake());
        this.players = seating.players();
        this.seats = seating.seats();
        this.hasStakes = !seats.isEmpty() && seats.stream().allMatch(seat -> seat.objective() != null);
    }

    PlayedAnswer answer() {
        if (players.size() < 2) {
            throw new QuestionException(question, "coalition " + question.getName() + " is among "
                    + (players.isEmpty() ? "nobody" : "only " + players.get(0).getName())
                    + "; a coalition needs two or more: among Chile, Peru");
        }
        boolean choosing = seats.stream().anyMatch(seat -> !seat.levers().isEmpty());
        if (question.getSuccess() == null && !hasStakes) {
            throw new QuestionException(question, "coalition " + question.getName()
                    + " says neither when it succeeds nor what its members are after");
        }
        if (choosing && !hasStakes) {
            throw new QuestionException(question, "coalition " + question.getName()
                    + " lets its members choose, and does not say what they are after; write each maximizes …");
        }
        Applied applied = applied();
        List<Asked> asked = asked();
        Set<ScenarioItem> items = new LinkedHashSet<>(applied.scenario().getItems());
        Experiments.Chosen chosen = Experiments.chosen(laboratory, question, choosing ? seats : List.of(), items, asked,
                applied.scenario());
        List<String> names = seats.stream().map(Seat::label).toList();
        CoalitionValue each = choosing ? play(chosen) : runs(chosen.experiment());
        List<List<Integer>> kinds = kinds(chosen.experiment());
        CoalitionValue value = kinds.size() < players.size() ? new Interchangeable(each, kinds) : each;
        CoalitionAnswer answer = caches.with(question, players.size(), laboratory.model(),
                cache -> search(names, value, cache));
        List<Lever> levers = choosing ? chosen.board().levers() : List.of();
        return new CoalitionText(question.getName(), Seating.label(question), answer,
                hasStakes ? seats.stream().map(Seat::stake).toList() : List.<Stake>of(), levers,
                Optional.ofNullable(question.getSuccess()).map(Places::text).map(
                        text -> question.getAt() == null ? text : text + " in " + question.getAt()))
                .answer(new LinkedHashSet<>(question.getFinds()), question.isTransfers());
    }

    private CoalitionAnswer search(List<String> names, CoalitionValue value, CoalitionCache cache) {
        return new CoalitionSearch(new CoalitionTable(names, value, cache), laboratory.workers()).answer(1);
    }

    /** Players that are identical in the model and in what they may choose. */
    private List<List<Integer>> kinds(Experiment experiment) {
        List<List<Integer>> kinds = new ArrayList<>();
        for (List<Integer> kind : experiment.kinds(players.stream().map(Economy::getName).toList())) {
            Map<List<Seat.Setter>, List<Integer>> bySetters = new LinkedHashMap<>();
            kind.forEach(player -> bySetters.computeIfAbsent(seats.get(player).levers(), key -> new ArrayList<>())
                    .add(player));
            kinds.addAll(bySetters.values());
        }
        return kinds;
    }

    private Applied applied() {
        Applied applied = Applied.to(question.getScenario());
        if (question.getReform() != null) {
            applied.apply(question.getReform(), players);
        }
        if (question.getTreaty() != null) {
            for (ScenarioItem item : Applied.items(question.getScenario())) {
                if (item instanceof Apply apply && apply.getApplied() == question.getTreaty()) {
                    throw new QuestionException(question, "scenario " + question.getScenario().getName()
                            + " applies treaty " + question.getTreaty().getName()
                            + " already; ask of a scenario without it");
                }
            }
            applied.apply(question.getTreaty(), players);
        }
        return applied;
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        Optional<String> at = Optional.ofNullable(question.getAt());
        if (hasStakes) {
            seats.forEach(seat -> asked.add(new Asked("payoff", seat.objective(),
                    Optional.of(seat.economy()), question.getObjectives().isEmpty() ? at : Optional.empty())));
        }
        if (question.getSuccess() != null) {
            asked.add(new Asked("success", question.getSuccess(), Optional.empty(), at));
        }
        return asked;
    }

    /** Without levers the coalition is what it does: one run says all. */
    private CoalitionValue runs(Experiment experiment) {
        return coalition -> {
            try {
                double[] numbers = experiment.numbers(experiment.run(members(experiment, coalition)));
                double[] payoffs = new double[hasStakes ? seats.size() : 0];
                for (int player = 0; player < payoffs.length; player++) {
                    payoffs[player] = seats.get(player).payoff(numbers[player]);
                }
                return new CoalitionOutcome(holds(numbers), payoffs, new double[0]);
            } catch (ModelException stopped) {
                throw new QuestionException(question, "with " + (coalition.size() == 0 ? "no coalition"
                        : "the coalition of " + String.join(", ", coalition.names(
                                seats.stream().map(seat -> seat.economy().getName()).toList())))
                        + " the run stops: " + stopped.failures().get(0).message());
            }
        };
    }

    private CoalitionValue play(Experiments.Chosen chosen) {
        Experiment experiment = chosen.experiment();
        double[] status = chosen.board().status(experiment.run(members(experiment, Coalition.NONE)));
        Function<Coalition, Game> games = coalition -> chosen.board().game(experiment, members(experiment, coalition));
        boolean inStep = question.getChoices().stream().map(Choice::getPlayer).anyMatch(one -> one != null
                && !(one instanceof Economy));
        return new CoalitionPlay(games, (coalition, profile) -> {
            if (question.getSuccess() == null) {
                return true;
            }
            Map<Integer, Double> values = chosen.board().values(profile);
            values.putAll(members(experiment, coalition));
            return holds(experiment.numbers(experiment.run(values)));
        }, inStep, leads(), status, NashOptions.DEFAULT.withStarts(1), laboratory.workers());
    }

    private boolean leads() {
        String word = question.getSignatories() == null ? "" : question.getSignatories().toLowerCase(Locale.ROOT);
        return word.startsWith("lead") || word.equals("first");
    }

    private boolean holds(double[] numbers) {
        return question.getSuccess() == null || numbers[numbers.length - 1] == 1;
    }

    private Map<Integer, Double> members(Experiment experiment, Coalition coalition) {
        Map<Integer, Double> values = new HashMap<>();
        for (CompiledSwitch one : experiment.switches()) {
            int player = 0;
            while (player < players.size() && !players.get(player).getName().equals(one.economy())) {
                player++;
            }
            values.put(one.parameter(), player < players.size() && coalition.has(player) ? 1.0 : 0.0);
        }
        return values;
    }

    /** Where nothing else is said, players are after what the condition is about, each after its own. */
    private Optional<Expression> stake() {
        Expression left = question.getSuccess() instanceof BinaryExpression condition ? condition.getLeft() : null;
        boolean more = question.getSuccess() instanceof BinaryExpression condition
                && String.valueOf(condition.getOperator()).startsWith(">");
        Named target = Referent.of(left);
        if (!more || !(target instanceof Member || target instanceof OutcomeMeasure)) {
            return Optional.empty();
        }
        NameReference own = EconFactory.eINSTANCE.createNameReference();
        own.setTarget(target);
        return Optional.of(own);
    }
}
