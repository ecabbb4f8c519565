package org.homeostat.analysis.coalitions;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.homeostat.analysis.games.Bloc;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.GameException;
import org.homeostat.analysis.games.Nash;
import org.homeostat.analysis.games.NashAnswer;
import org.homeostat.analysis.games.NashOptions;
import org.homeostat.analysis.games.Player;
import org.homeostat.analysis.games.Stackelberg;
import org.homeostat.analysis.games.Workers;

/**
 * A coalition as a game: its members choose together what is best for their sum, the outsiders each for itself, and all are
 * in equilibrium; or the members lead and the outsiders reply.
 */
public final class CoalitionPlay implements CoalitionValue {

    private final Function<Coalition, Game> games;
    private final BiPredicate<Coalition, double[]> condition;
    private final boolean inStep;
    private final boolean leads;
    private final NashOptions options;
    private final Workers workers;
    private final double[] none;

    /**
     * A game among which coalitions form.
     *
     * @param games the game of every player for itself, under the rules that hold for a coalition; always with the same
     *        players and levers
     * @param condition what has to hold of a coalition and the profile that is chosen
     * @param inStep whether members all set the same value
     * @param leads whether members choose first
     * @param start where to begin to look for the equilibrium without a coalition, from which all others are begun
     * @param options how to search
     * @param workers who does the work
     */
    public CoalitionPlay(Function<Coalition, Game> games, BiPredicate<Coalition, double[]> condition, boolean inStep,
            boolean leads, double[] start, NashOptions options, Workers workers) {
        this.games = games;
        this.condition = condition;
        this.inStep = inStep;
        this.leads = leads;
        this.options = options;
        this.workers = workers;
        this.none = first(Coalition.NONE, new Nash(games.apply(Coalition.NONE), options, workers).solve(start));
    }

    /**
     * The same for one game whatever the coalition, with nothing that has to hold.
     *
     * @param game the game of every player for itself
     * @param inStep whether members all set the same value
     * @param leads whether members choose first
     * @param start where to begin to look for the equilibrium without a coalition
     * @param options how to search
     * @param workers who does the work
     */
    public CoalitionPlay(Game game, boolean inStep, boolean leads, double[] start, NashOptions options,
            Workers workers) {
        this(coalition -> game, (coalition, profile) -> true, inStep, leads, start, options, workers);
    }

    @Override
    public CoalitionOutcome of(Coalition coalition) {
        Game game = games.apply(coalition);
        double[] profile = coalition.size() < 2 ? none : profile(coalition, game);
        return new CoalitionOutcome(condition.test(coalition, profile), game.payoffs(profile), profile);
    }

    private double[] profile(Coalition coalition, Game game) {
        double[] weights = new double[coalition.size()];
        Arrays.fill(weights, 1);
        Bloc bloc = new Bloc(game, coalition.members(), weights, inStep);
        double[] start = bloc.reduced(none);
        boolean outsiders = coalition.size() < game.players().size();
        NashAnswer answer = leads && outsiders
                ? new Stackelberg(bloc.game(), List.of(0), options, start, workers).solve()
                : new Nash(bloc.game(), options, workers).solve(start);
        return bloc.full(first(coalition, answer));
    }

    private double[] first(Coalition coalition, NashAnswer answer) {
        if (!answer.found()) {
            List<String> names = games.apply(Coalition.NONE).players().stream().map(Player::name).toList();
            throw new GameException("With " + (coalition.size() < 2 ? "no coalition"
                    : "the coalition of " + String.join(", ", coalition.names(names))) + ": " + answer.sentence());
        }
        return answer.first().profile();
    }
}
