package org.homeostat.analysis.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.analysis.games.Attempt.Ending;

/**
 * Looks for Nash equilibria: rounds of best replies from several starts until they settle, a Newton step on the
 * first-order conditions where payoffs are smooth, and at the end a search of every player's whole box for a better
 * deviation, because payoffs need not be quasi-concave and a point that satisfies all conditions nearby may be none.
 */
public final class Nash {

    private static final double NEAR = 1e-5;
    private static final double SAME = 1e-6;
    private static final double MOVING = 1e-4;
    private static final double FIRST_POLISH = 0.1;
    private static final double ROUNDING = 1e-13;
    private static final double EXACT = 1e-12;
    private static final int MOST_CORRECTIONS = 4;

    private final Game game;
    private final NashOptions options;
    private final Workers workers;
    private final BestReply rough;
    private final BestReply thorough;
    private final Stationarity stationarity;

    /**
     * A search.
     *
     * @param game the game
     * @param options how to search
     * @param workers who does the work
     */
    public Nash(Game game, NashOptions options, Workers workers) {
        this.game = game;
        this.options = options;
        this.workers = workers;
        this.rough = BestReply.rough(game, workers);
        this.thorough = BestReply.thorough(game, workers);
        this.stationarity = new Stationarity(game, workers);
    }

    /**
     * Searches from several starts.
     *
     * @param start the first of them
     * @return what was found
     */
    public NashAnswer solve(double[] start) {
        List<Attempt> attempts = workers.map(options.starts(), number -> attempt(number == 0 ? start : start(number)));
        List<Equilibrium> equilibria = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        List<double[]> cycle = List.of();
        int unsettled = 0;
        double gain = 0;
        for (Attempt attempt : attempts) {
            if (attempt.equilibrium().isPresent()) {
                enter(attempt.equilibrium().get(), equilibria, reached);
            } else if (attempt.ending() == Ending.CYCLE) {
                cycle = cycle.isEmpty() ? attempt.trail() : cycle;
            } else {
                gain = unsettled == 0 ? attempt.gain() : gain;
                unsettled++;
            }
        }
        return new NashAnswer(game, equilibria, options.starts(), reached, equilibria.isEmpty() ? cycle : List.of(),
                unsettled, gain);
    }

    private void enter(Equilibrium one, List<Equilibrium> equilibria, List<Integer> reached) {
        for (int at = 0; at < equilibria.size(); at++) {
            if (game.distance(equilibria.get(at).profile(), one.profile()) <= NEAR) {
                reached.set(at, reached.get(at) + 1);
                return;
            }
        }
        equilibria.add(one);
        reached.add(1);
    }

    private double[] start(int number) {
        double[] unit = Halton.point(Math.floorMod(options.seed(), 1L << 30) * 97 + number, game.levers().size());
        for (int lever = 0; lever < unit.length; lever++) {
            unit[lever] = game.levers().get(lever).lower() + unit[lever] * game.levers().get(lever).width();
        }
        return unit;
    }

    /**
     * Searches from one start.
     *
     * @param start where to begin
     * @return how it ended
     */
    Attempt attempt(double[] start) {
        Attempt first = replies(start, game.clamp(start), options.damping());
        if (first.ending() == Ending.EQUILIBRIUM || options.damping() <= 0.5) {
            return first;
        }
        Attempt damped = replies(start, mean(first.trail()), 0.5 * options.damping());
        return damped.ending() == Ending.EQUILIBRIUM ? damped : first;
    }

    /**
     * One equilibrium close to a profile, found with less work than {@link #solve} and searched for deviations only on a
     * coarse grid: for games that are solved many times inside another, whose answer is then checked.
     *
     * @param start where to begin
     * @return the profile
     * @throws GameException where there is none to be found
     */
    double[] quick(double[] start) {
        Optional<double[]> near = stationarity.near(start);
        if (near.isPresent() && rough.all(near.get()).stream().allMatch(Nash::isRounding)) {
            return near.get();
        }
        return attempt(start).equilibrium().map(Equilibrium::profile).orElseThrow(() -> new GameException(
                "No equilibrium was found among "
                        + String.join(", ", game.players().stream().map(Player::name).toList())));
    }

    /** Inside another game even a small deviation would be exploited by those who choose before. */
    private static boolean isRounding(Reply deviation) {
        return deviation.gain() <= EXACT * deviation.spread() + ROUNDING * Math.abs(deviation.payoff());
    }

    private boolean isNothing(Reply deviation) {
        return deviation.gain() <= options.tolerance() * deviation.spread() + ROUNDING * Math.abs(deviation.payoff());
    }

    private Attempt replies(double[] start, double[] from, double damping) {
        List<double[]> trail = new ArrayList<>(List.of(from));
        double polishBelow = FIRST_POLISH;
        int corrections = 0;
        double left = 0;
        for (int round = 1; round <= options.rounds(); round++) {
            double[] at = trail.get(trail.size() - 1);
            double[] reply = options.inTurn() ? rough.inTurn(at) : rough.together(at);
            double change = game.distance(at, reply);
            boolean settled = change <= SAME;
            if (settled || change <= polishBelow || round == options.rounds() / 2) {
                polishBelow = Math.min(polishBelow, change) / 8;
                Optional<double[]> polished = stationarity.near(reply);
                Optional<Equilibrium> equilibrium = polished.flatMap(this::check);
                if (equilibrium.isEmpty() && settled) {
                    equilibrium = check(reply);
                }
                if (equilibrium.isPresent()) {
                    return new Attempt(start, Ending.EQUILIBRIUM, round, equilibrium, List.of(), 0);
                }
            }
            if (settled) {
                List<Reply> better = thorough.all(reply);
                left = better.stream().mapToDouble(Reply::gain).max().orElse(0);
                if (++corrections > MOST_CORRECTIONS) {
                    break;
                }
                reply = follow(reply, better);
            } else {
                List<double[]> cycle = cycle(trail, reply, change);
                if (!cycle.isEmpty()) {
                    Optional<Equilibrium> inside = stationarity.near(mean(cycle)).flatMap(this::check);
                    return new Attempt(start, inside.isPresent() ? Ending.EQUILIBRIUM : Ending.CYCLE, round, inside,
                            cycle, inside.isPresent() ? 0 : change);
                }
            }
            trail.add(between(at, reply, settled ? 1 : damping));
        }
        return new Attempt(start, Ending.UNSETTLED, options.rounds(), Optional.empty(),
                List.of(trail.get(trail.size() - 1)), left);
    }

    /**
     * Holds a profile against the best deviation of every player.
     *
     * @param chosen the profile
     * @return the equilibrium that it is, told by what takes effect; empty where somebody gains
     */
    public Optional<Equilibrium> check(double[] chosen) {
        double[] profile = effective(chosen);
        List<Reply> deviations = thorough.all(profile);
        return deviations.stream().allMatch(this::isNothing)
                ? Optional.of(new Equilibrium(profile, game.payoffs(profile), deviations))
                : Optional.empty();
    }

    /** What takes effect of a profile, if all get the same as with what was chosen: a floor hides what is below it. */
    private double[] effective(double[] chosen) {
        double[] effective = game.clamp(game.effective(chosen));
        double[] one = game.payoffs(chosen);
        double[] other = game.payoffs(effective);
        for (int player = 0; player < one.length; player++) {
            if (Math.abs(one[player] - other[player]) > ROUNDING * Math.abs(one[player])) {
                return chosen;
            }
        }
        return effective;
    }

    private double[] follow(double[] profile, List<Reply> replies) {
        double[] next = profile;
        for (int player = 0; player < replies.size(); player++) {
            next = game.with(next, player, replies.get(player).levers());
        }
        return next;
    }

    /** The profiles since the replies were last where they are now; empty if they never were. */
    private List<double[]> cycle(List<double[]> trail, double[] now, double change) {
        int last = trail.size() - 1;
        for (int back = last - 1; change > MOVING && back >= 0; back--) {
            if (game.distance(trail.get(back), now) <= SAME) {
                return List.copyOf(trail.subList(back, trail.size()));
            }
        }
        return List.of();
    }

    private double[] mean(List<double[]> profiles) {
        double[] mean = new double[game.levers().size()];
        for (double[] profile : profiles) {
            for (int lever = 0; lever < mean.length; lever++) {
                mean[lever] += profile[lever] / profiles.size();
            }
        }
        return mean;
    }

    private static double[] between(double[] from, double[] to, double share) {
        double[] next = to.clone();
        for (int lever = 0; share < 1 && lever < next.length; lever++) {
            next[lever] = from[lever] + share * (to[lever] - from[lever]);
        }
        return next;
    }
}
