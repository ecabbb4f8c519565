package org.homeostat.analysis.games;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A game in which some players choose together, so as to make the weighted sum of their payoffs as large as possible,
 * while the others still choose each for itself. In the game that results the bloc is the first player.
 */
public final class Bloc {

    private final Game whole;
    private final List<Integer> members;
    private final List<Integer> outsiders;
    private final double[] weights;
    private final boolean inStep;
    private final Game game;

    /**
     * A bloc.
     *
     * @param whole the game with every player for itself
     * @param members the players that choose together, by number
     * @param weights the weight of each member's payoff
     * @param inStep whether all members set the same value, as under a common floor, or each has its own
     */
    public Bloc(Game whole, List<Integer> members, double[] weights, boolean inStep) {
        this.whole = whole;
        this.members = List.copyOf(members);
        this.outsiders = IntStream.range(0, whole.players().size()).filter(one -> !members.contains(one)).boxed()
                .toList();
        this.weights = weights.clone();
        this.inStep = inStep;
        List<Player> players = new ArrayList<>();
        players.add(new Player(String.join(", ", members.stream().map(this::name).toList()), levers()));
        outsiders.forEach(one -> players.add(whole.players().get(one)));
        this.game = new Game(players, profile -> payoffs(whole.payoffs(full(profile))),
                profile -> reduced(whole.effective(full(profile))));
    }

    private String name(int player) {
        return whole.players().get(player).name();
    }

    private List<Lever> levers() {
        if (!inStep) {
            return members.stream().flatMap(one -> whole.players().get(one).levers().stream()
                    .map(lever -> new Lever(name(one) + " " + lever.name(), lever.unit(), lever.lower(),
                            lever.upper())))
                    .toList();
        }
        int count = whole.players().get(members.get(0)).levers().size();
        for (int member : members) {
            if (whole.players().get(member).levers().size() != count) {
                throw new GameException(name(members.get(0)) + " and " + name(member)
                        + " do not set the same levers and can't move in step");
            }
        }
        return IntStream.range(0, count).mapToObj(this::shared).toList();
    }

    private Lever shared(int number) {
        List<Lever> own = members.stream().map(one -> whole.players().get(one).levers().get(number)).toList();
        return new Lever(own.get(0).name(), own.get(0).unit(),
                own.stream().mapToDouble(Lever::lower).max().orElseThrow(),
                own.stream().mapToDouble(Lever::upper).min().orElseThrow());
    }

    private double[] payoffs(double[] all) {
        double[] result = new double[1 + outsiders.size()];
        for (int at = 0; at < members.size(); at++) {
            result[0] += weights[at] * all[members.get(at)];
        }
        for (int at = 0; at < outsiders.size(); at++) {
            result[1 + at] = all[outsiders.get(at)];
        }
        return result;
    }

    /** The game with the bloc as its first player. */
    public Game game() {
        return game;
    }

    /** The profile of the whole game that belongs to one of the bloc's game. */
    public double[] full(double[] profile) {
        double[] full = new double[whole.levers().size()];
        int own = 0;
        for (int member : members) {
            int count = whole.players().get(member).levers().size();
            System.arraycopy(profile, inStep ? 0 : own, full, whole.first(member), count);
            own += count;
        }
        int at = game.first(1);
        for (int outsider : outsiders) {
            int count = whole.players().get(outsider).levers().size();
            System.arraycopy(profile, at, full, whole.first(outsider), count);
            at += count;
        }
        return full;
    }

    /** The profile of the bloc's game that is nearest to one of the whole game; in step, the members' mean. */
    public double[] reduced(double[] full) {
        double[] profile = new double[game.levers().size()];
        int own = 0;
        for (int member : members) {
            double[] part = whole.part(full, member);
            for (int lever = 0; lever < part.length; lever++) {
                profile[inStep ? lever : own + lever] += inStep ? part[lever] / members.size() : part[lever];
            }
            own += part.length;
        }
        int at = game.first(1);
        for (int outsider : outsiders) {
            double[] part = whole.part(full, outsider);
            System.arraycopy(part, 0, profile, at, part.length);
            at += part.length;
        }
        return game.clamp(profile);
    }
}
