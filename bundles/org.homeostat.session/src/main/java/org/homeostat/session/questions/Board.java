package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.GameException;
import org.homeostat.analysis.games.Lever;
import org.homeostat.analysis.games.Player;
import org.homeostat.compiler.CompiledParameter;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Trajectory;
import org.homeostat.ir.DisplayUnit;

/** The levers of players as parameters of an experiment, and what the players get from a run. */
final class Board {

    /** A lever in the compiled model. */
    private record Handle(Lever lever, int parameter, int status, int slot, DisplayUnit unit) {
    }

    private static final DisplayUnit PERCENT = new DisplayUnit("%", 0.01);

    private final List<Seat> seats;
    private final List<Player> players = new ArrayList<>();
    private final List<Handle> handles = new ArrayList<>();

    /**
     * Finds the levers.
     *
     * @param seats the players
     * @param experiment the experiment
     * @param chosen for levers that are set from some period on, the parameter that holds the value then, by qualified name
     */
    Board(List<Seat> seats, Experiment experiment, Map<String, Integer> chosen) {
        this.seats = seats;
        for (Seat seat : seats) {
            List<Lever> levers = new ArrayList<>();
            for (Seat.Setter setter : seat.levers()) {
                CompiledParameter found = experiment.parameter(seat.economy().getName(), setter.name()).orElseThrow();
                var declared = experiment.model().parameters().get(found.index());
                DisplayUnit unit = setter.percent() && declared.unit().text().isEmpty() ? PERCENT : declared.unit();
                Lever lever = new Lever(declared.label().isEmpty() ? setter.name() : declared.label(), unit.text(),
                        unit.shown(setter.lower()), unit.shown(setter.upper()));
                levers.add(lever);
                handles.add(new Handle(lever, chosen.getOrDefault(setter.qualified(seat.economy()), found.index()),
                        found.index(), found.slot(), unit));
            }
            players.add(new Player(seat.label(), levers));
        }
    }

    /** The names of parameters that must have a value in each period. */
    static Set<String> moving(List<Seat> seats) {
        Set<String> names = new LinkedHashSet<>();
        seats.forEach(seat -> seat.levers().forEach(one -> names.add(one.qualified(seat.economy()))));
        return names;
    }

    /** The players. */
    List<Player> players() {
        return players;
    }

    /** All levers. */
    List<Lever> levers() {
        return handles.stream().map(Handle::lever).toList();
    }

    /** Where the levers stand in a run in which nobody has chosen. */
    double[] status(Trajectory run) {
        return handles.stream().mapToDouble(one -> one.lever.lower() > one.unit.shown(run.parameter(one.status))
                ? one.lever.lower()
                : Math.min(one.lever.upper(), one.unit.shown(run.parameter(one.status)))).toArray();
    }

    /** Values of parameters for a profile. */
    Map<Integer, Double> values(double[] profile) {
        Map<Integer, Double> values = new HashMap<>();
        for (int at = 0; at < profile.length; at++) {
            values.put(handles.get(at).parameter, profile[at] * handles.get(at).unit.scale());
        }
        return values;
    }

    /**
     * The game of an experiment whose first numbers asked are the players' objectives.
     *
     * @param fixed values of other parameters
     */
    Game game(Experiment experiment, Map<Integer, Double> fixed) {
        Game shown = new Game(players, profile -> profile);
        return new Game(players, profile -> {
            Map<Integer, Double> values = values(profile);
            values.putAll(fixed);
            double[] numbers;
            try {
                numbers = experiment.numbers(experiment.run(values));
            } catch (ModelException stopped) {
                throw new GameException("At " + shown.text(profile) + " the run stops: "
                        + stopped.failures().get(0).message() + ": keep the bounds of the levers away from there");
            }
            return payoffs(numbers);
        }, profile -> effective(profile, experiment, fixed));
    }

    /** What levers are in the last period of a run. */
    private double[] effective(double[] profile, Experiment experiment, Map<Integer, Double> fixed) {
        if (handles.stream().allMatch(one -> one.slot < 0)) {
            return profile;
        }
        Map<Integer, Double> values = values(profile);
        values.putAll(fixed);
        Trajectory run = experiment.run(values);
        double[] effective = profile.clone();
        for (int at = 0; at < effective.length; at++) {
            Handle one = handles.get(at);
            effective[at] = one.slot < 0 ? profile[at] : one.unit.shown(run.value(one.slot, run.length() - 1));
        }
        return effective;
    }

    /** What the players get, by the first numbers asked of a run. */
    double[] payoffs(double[] numbers) {
        double[] payoffs = new double[seats.size()];
        for (int player = 0; player < payoffs.length; player++) {
            payoffs[player] = seats.get(player).payoff(numbers[player]);
        }
        return payoffs;
    }
}
