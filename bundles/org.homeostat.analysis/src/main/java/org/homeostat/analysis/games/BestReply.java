package org.homeostat.analysis.games;

import java.util.List;

/** Finds the best replies of players, wherever in their boxes they are. */
public final class BestReply {

    private final Game game;
    private final Workers workers;
    private final LineSearch line;
    private final BoxSearch box;

    private BestReply(Game game, Workers workers, LineSearch line, BoxSearch box) {
        this.game = game;
        this.workers = workers;
        this.line = line;
        this.box = box;
    }

    /** A search that finds its way between rounds: 17 points for a lever. */
    static BestReply rough(Game game, Workers workers) {
        return new BestReply(game, workers, new LineSearch(17, 2, 1e-7), new BoxSearch(12, 2, 1e-6));
    }

    /** A search that a claim can rest on: 65 points for one lever, 64 for each of several. */
    public static BestReply thorough(Game game, Workers workers) {
        return new BestReply(game, workers, new LineSearch(65, 3, 1e-9), new BoxSearch(64, 4, 1e-8));
    }

    /**
     * One player's best reply.
     *
     * @param player the player
     * @param profile where all stand
     * @return its best reply; where it stands if nothing is better
     */
    public Reply of(int player, double[] profile) {
        List<Lever> levers = game.players().get(player).levers();
        if (levers.size() > 1) {
            BoxSearch.Found found = box.search(part -> game.payoff(player, game.with(profile, player, part)), levers,
                    game.part(profile, player), workers);
            return new Reply(found.at(), found.value(), found.value() - found.stay(), found.value() - found.lowest());
        }
        Lever lever = levers.get(0);
        int at = game.first(player);
        LineSearch.Found found = line.search(value -> {
            double[] tried = profile.clone();
            tried[at] = value;
            return game.payoff(player, tried);
        }, lever.lower(), lever.upper(), profile[at], workers);
        return new Reply(new double[] {found.at()}, found.value(), found.value() - found.stay(),
                found.value() - found.lowest());
    }

    /** The best replies of all players to the same profile. */
    public List<Reply> all(double[] profile) {
        return workers.map(game.players().size(), player -> of(player, profile));
    }

    /** Where all stand after everyone has replied to the same profile. */
    double[] together(double[] profile) {
        double[] next = profile.clone();
        List<Reply> replies = all(profile);
        for (int player = 0; player < replies.size(); player++) {
            System.arraycopy(replies.get(player).levers(), 0, next, game.first(player),
                    replies.get(player).levers().length);
        }
        return next;
    }

    /** Where all stand after each has replied in turn, seeing what those before it did. */
    double[] inTurn(double[] profile) {
        double[] next = profile;
        for (int player = 0; player < game.players().size(); player++) {
            next = game.with(next, player, of(player, next).levers());
        }
        return next;
    }
}
