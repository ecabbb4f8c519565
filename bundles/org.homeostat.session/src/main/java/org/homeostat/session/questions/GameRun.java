package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeostat.analysis.finite.Chances;
import org.homeostat.analysis.finite.Chooser;
import org.homeostat.analysis.finite.FiniteGame;
import org.homeostat.analysis.finite.MixedSearch;
import org.homeostat.analysis.games.Cooperation;
import org.homeostat.analysis.games.Equilibrium;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.Nash;
import org.homeostat.analysis.games.NashAnswer;
import org.homeostat.analysis.games.NashOptions;
import org.homeostat.analysis.games.RepeatedPlay;
import org.homeostat.analysis.games.Stackelberg;
import org.homeostat.analysis.played.FiniteText;
import org.homeostat.analysis.played.GameText;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.analysis.played.Stake;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledSwitch;
import org.homeostat.compiler.Variability;
import org.homeostat.engine.Trajectory;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.ScenarioItem;

/** Answers a {@code game}. */
final class GameRun {

    private static final int STARTS = 3;

    private final org.homeostat.model.econ.Game question;
    private final Laboratory laboratory;
    private final List<Seat> seats;

    GameRun(org.homeostat.model.econ.Game question, Laboratory laboratory) {
        this.question = question;
        this.laboratory = laboratory;
        this.seats = new Seating(question, laboratory.model().units(), Optional.empty()).seats();
    }

    PlayedAnswer answer() {
        if (seats.isEmpty()) {
            throw new QuestionException(question, "game " + question.getName() + " has no players; name them: players "
                    + "Chile, Peru");
        }
        for (Seat seat : seats) {
            if (seat.objective() == null) {
                throw new QuestionException(question, "game " + question.getName() + " does not say what "
                        + seat.economy().getName() + " is after; write each maximizes …");
            }
            if (seat.levers().isEmpty() && seat.policies().isEmpty()) {
                throw new QuestionException(question,
                        "game " + question.getName() + " gives " + seat.economy().getName()
                                + " nothing to choose; write each chooses …");
            }
        }
        if (seats.stream().allMatch(seat -> seat.levers().isEmpty())) {
            return policies();
        }
        if (seats.stream().anyMatch(seat -> !seat.policies().isEmpty())) {
            throw new QuestionException(question, "game " + question.getName()
                    + " mixes levers with policies; let all choose the one or all the other");
        }
        return levers();
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        seats.forEach(seat -> asked.add(new Asked("payoff of " + seat.economy().getName(), seat.objective(),
                Optional.of(seat.economy()), Optional.empty())));
        if (question.getWeights() != null) {
            seats.forEach(seat -> asked.add(new Asked("weight of " + seat.economy().getName(), question.getWeights(),
                    Optional.of(seat.economy()), Optional.empty())));
        }
        return asked;
    }

    private PlayedAnswer levers() {
        Experiments.Chosen chosen = Experiments.chosen(laboratory, question, seats, Set.of(), asked(),
                question.getScenario());
        Experiment experiment = chosen.experiment();
        Board board = chosen.board();
        Game game = board.game(experiment, Map.of());
        Trajectory before = experiment.run(Map.of());
        double[] status = board.status(before);
        GameText text = new GameText(question.getName(), Seating.label(question), game,
                seats.stream().map(Seat::stake).toList(), status);
        String concept = question.getConcept() == null ? "nash" : question.getConcept().toLowerCase(Locale.ROOT);
        return switch (concept) {
            case "nash" -> text.equilibria(concept, List.of(), nash(game, status));
            case "stackelberg" -> stackelberg(game, status, text);
            case "cooperative" -> text.together(together(game, status, experiment, before),
                    nash(game, status).equilibria().stream().findFirst());
            case "repeated" -> repeated(game, status, experiment, before, text);
            default -> throw new QuestionException(question, "games are solved by nash, stackelberg, cooperative or "
                    + "repeated, and not by " + concept);
        };
    }

    private NashOptions options() {
        OptionalDouble tolerance = laboratory.model().units().constant(question.getTolerance());
        String replies = question.getReplies() == null ? "" : question.getReplies().toLowerCase(Locale.ROOT);
        return new NashOptions(replies.equals("inturn") || replies.equals("sequential"), 1,
                NashOptions.DEFAULT.rounds(),
                question.getDraws() > 0 ? question.getDraws() : STARTS, question.getSeed(),
                tolerance.orElse(NashOptions.DEFAULT.tolerance()));
    }

    private NashAnswer nash(Game game, double[] start) {
        return new Nash(game, options(), laboratory.workers()).solve(start);
    }

    private PlayedAnswer stackelberg(Game game, double[] status, GameText text) {
        List<Economy> first = EconomyGroups.economies(question.getLeaders());
        List<Integer> leaders = IntStream.range(0, seats.size())
                .filter(player -> first.contains(seats.get(player).economy())).boxed().toList();
        return text.equilibria("stackelberg", leaders.stream().map(leader -> seats.get(leader).label()).toList(),
                new Stackelberg(game, leaders, options(), status, laboratory.workers()).solve());
    }

    private Cooperation together(Game game, double[] status, Experiment experiment, Trajectory before) {
        double[] weights = new double[seats.size()];
        Arrays.fill(weights, 1);
        if (question.getWeights() != null) {
            System.arraycopy(experiment.numbers(before), seats.size(), weights, 0, weights.length);
        }
        for (int player = 0; player < weights.length; player++) {
            if (!(weights[player] >= 0) || Double.isInfinite(weights[player])) {
                throw new QuestionException(question.getWeights(),
                        "the weight of " + seats.get(player).economy().getName()
                                + " is not a number from 0 on");
            }
        }
        return Cooperation.of(game, weights, false, status, options().withStarts(Math.max(1, question.getDraws())),
                laboratory.workers());
    }

    private PlayedAnswer repeated(Game game, double[] status, Experiment experiment, Trajectory before, GameText text) {
        Cooperation agreement = together(game, status, experiment, before);
        NashAnswer nash = nash(game, status);
        if (!nash.found()) {
            return text.equilibria("repeated", List.of(), nash);
        }
        Equilibrium punishment = nash.first();
        return text.repeated(agreement.profile(), punishment,
                RepeatedPlay.of(game, agreement.profile(), punishment.profile(), laboratory.workers()));
    }

    private PlayedAnswer policies() {
        List<Policy> all = seats.stream().flatMap(seat -> seat.policies().stream()).distinct().toList();
        Applied applied = Applied.to(question.getScenario());
        for (Policy policy : all) {
            applied.apply(policy, seats.stream().filter(seat -> seat.policies().contains(policy)).map(Seat::economy)
                    .toList());
        }
        Set<ScenarioItem> items = applied.items(all);
        Experiment experiment = laboratory.experiment(applied.scenario(), new Variability(items, Set.of(), asked()),
                question);
        List<Chooser> choosers = seats.stream().map(seat -> new Chooser(seat.label(), options(seat))).toList();
        List<Stake> stakes = seats.stream().map(Seat::stake).toList();
        FiniteGame game = new FiniteGame(choosers, options -> {
            Map<Integer, Double> values = new HashMap<>();
            for (CompiledSwitch one : experiment.switches()) {
                values.put(one.parameter(), isOn(one, options) ? 1.0 : 0.0);
            }
            double[] numbers = experiment.numbers(experiment.run(values));
            return IntStream.range(0, seats.size()).mapToDouble(player -> seats.get(player).payoff(numbers[player]))
                    .toArray();
        }, laboratory.workers());
        MixedSearch search = new MixedSearch(game);
        List<Chances> mixed = search.isPossible() ? search.mixed() : List.of();
        return FiniteText.of(question.getName(), Seating.label(question), game, stakes, game.pure(), mixed,
                search.isPossible());
    }

    private static List<String> options(Seat seat) {
        List<String> options = new ArrayList<>();
        for (int bits = 0; bits < 1 << seat.policies().size(); bits++) {
            List<String> names = new ArrayList<>();
            for (int at = 0; at < seat.policies().size(); at++) {
                if ((bits >> at & 1) == 1) {
                    names.add(seat.policies().get(at).getName());
                }
            }
            options.add(names.isEmpty() ? "none" : String.join(" + ", names));
        }
        return options;
    }

    /** An item stays on for economies that do not choose it. */
    private boolean isOn(CompiledSwitch one, int[] options) {
        for (int player = 0; player < options.length; player++) {
            Seat seat = seats.get(player);
            int policy = seat.policies().indexOf(((Apply) one.item()).getApplied());
            if (seat.economy().getName().equals(one.economy()) && policy >= 0) {
                return (options[player] >> policy & 1) == 1;
            }
        }
        return true;
    }
}
