package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeostat.analysis.games.Cooperation;
import org.homeostat.analysis.games.Equilibrium;
import org.homeostat.analysis.games.Game;
import org.homeostat.analysis.games.NashAnswer;
import org.homeostat.analysis.games.RepeatedPlay;
import org.homeostat.analysis.games.Reply;
import org.homeostat.results.NumberText;

/** Games in words, tables and figures. */
public final class GameText {

    private static final int MOST_NAMED = 6;

    private final String name;
    private final String label;
    private final Game game;
    private final List<Stake> stakes;
    private final double[] before;
    private final double[] beforePayoffs;

    /**
     * A game to tell about.
     *
     * @param name name of the question
     * @param label what a reader sees for it
     * @param game the game
     * @param stakes what each player is after
     * @param before where the levers stand when nobody has chosen yet
     */
    public GameText(String name, String label, Game game, List<Stake> stakes, double[] before) {
        this.name = name;
        this.label = label;
        this.game = game;
        this.stakes = List.copyOf(stakes);
        this.before = before.clone();
        this.beforePayoffs = game.payoffs(before);
    }

    /**
     * Equilibria.
     *
     * @param concept {@code nash} or {@code stackelberg}
     * @param leaders the names of those who lead; empty in the first case
     * @param found what was found
     * @return the answer
     */
    public PlayedAnswer equilibria(String concept, List<String> leaders, NashAnswer found) {
        List<String> sentences = new ArrayList<>();
        List<PlainTable> tables = new ArrayList<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        String who = leaders.isEmpty() ? "Each for itself: " : "With " + Sentences.list(leaders) + " choosing first: ";
        for (int number = 0; number < found.equilibria().size(); number++) {
            Equilibrium one = found.equilibria().get(number);
            String which = found.equilibria().size() == 1 ? who
                    : "Equilibrium " + (number + 1) + " (" + found.reached().get(number) + " of "
                            + Sentences.count(found.starts(), "start") + "): ";
            sentences.add(which + choices(one.profile()) + ". " + deviation(one));
            tables.add(table(found.equilibria().size() == 1 ? "In equilibrium" : "Equilibrium " + (number + 1),
                    one.profile(), one.payoffs(), Optional.of(one.deviations())));
            figures.add(figures(one, found.reached().get(number)));
        }
        if (found.found()) {
            sentences.add(change(found.first().payoffs()));
        } else {
            sentences.add(found.sentence());
        }
        Map<String, Object> all = common(concept);
        all.put("leaders", leaders);
        all.put("starts", found.starts());
        all.put("equilibria", figures);
        all.put("cycle", found.cycle());
        all.put("unsettledStarts", found.unsettled());
        return new PlayedAnswer(name, "game", label, sentences, tables,
                found.found() ? bars(found.first().profile(), "in equilibrium") : List.of(), all);
    }

    /**
     * What all choose together.
     *
     * @param together what was found
     * @param alone the equilibrium of each for itself, if there is one
     * @return the answer
     */
    public PlayedAnswer together(Cooperation together, Optional<Equilibrium> alone) {
        List<String> sentences = new ArrayList<>(List.of("Together: " + choices(together.profile()) + "."));
        sentences.add(change(together.payoffs()));
        alone.ifPresent(
                one -> sentences.add("Each for itself they would choose otherwise: " + choices(one.profile()) + "."));
        Map<String, Object> all = common("cooperative");
        all.put("profile", together.profile());
        all.put("payoffs", amounts(together.payoffs()));
        all.put("sum", together.sum());
        all.put("gainLeft", together.gain());
        alone.ifPresent(one -> all.put("nash", figures(one, 1)));
        return new PlayedAnswer(name, "game", label, sentences,
                List.of(table("Together", together.profile(), together.payoffs(), Optional.empty())),
                bars(together.profile(), "together"), all);
    }

    /**
     * The game played again and again.
     *
     * @param agreed the profile agreed on
     * @param equilibrium what everybody goes back to once somebody deviates
     * @param played the critical discount factors
     * @return the answer
     */
    public PlayedAnswer repeated(double[] agreed, Equilibrium equilibrium, RepeatedPlay played) {
        double all = played.criticalForAll();
        int hardest = IntStream.range(0, stakes.size())
                .reduce(0, (one, other) -> played.critical()[other] > played.critical()[one] ? other : one);
        String first = Double.isInfinite(all)
                ? "No patience holds the agreement: " + player(hardest)
                        + " does at least as well when each chooses for itself."
                : "The agreement holds where a payoff in the next round counts at least " + NumberText.fixed(all, 4)
                        + " of one now; the hardest to hold is " + player(hardest) + ".";
        List<PlainTable> tables = List.of(criticalTable(played), table("As agreed", agreed, played.agreed(),
                Optional.of(played.deviations())),
                table("Each for itself", equilibrium.profile(), equilibrium.payoffs(),
                        Optional.of(equilibrium.deviations())));
        Map<String, Object> figures = common("repeated");
        figures.put("agreed", agreed);
        figures.put("agreedPayoffs", amounts(played.agreed()));
        figures.put("nash", figures(equilibrium, 1));
        figures.put("deviationPayoffs", amounts(played.deviations().stream().mapToDouble(Reply::payoff).toArray()));
        figures.put("criticalDiscountFactors", played.critical());
        figures.put("criticalDiscountFactor", all);
        return new PlayedAnswer(name, "game", label, List.of(first, "As agreed: " + choices(agreed) + ".",
                "Each for itself: " + choices(equilibrium.profile()) + "."), tables, List.of(), figures);
    }

    private PlainTable criticalTable(RepeatedPlay played) {
        PlainTable.Filling table = PlainTable.titled("Discount factor from which each keeps to the agreement",
                List.of("", "agreed", "deviating once", "each for itself", "factor"));
        for (int player = 0; player < stakes.size(); player++) {
            Stake stake = stakes.get(player);
            double factor = played.critical()[player];
            table.row(List.of(player(player), stake.text(played.agreed()[player]),
                    stake.text(played.deviations().get(player).payoff()), stake.text(played.alone()[player]),
                    Double.isInfinite(factor) ? "never" : NumberText.fixed(factor, 4)));
        }
        return table.done();
    }

    private Map<String, Object> common(String concept) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("concept", concept);
        figures.put("players", game.players().stream().map(one -> one.name()).toList());
        List<Map<String, Object>> levers = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            for (var lever : game.players().get(player).levers()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("player", player(player));
                one.put("lever", lever.name());
                one.put("unit", lever.unit());
                one.put("lower", lever.lower());
                one.put("upper", lever.upper());
                levers.add(one);
            }
        }
        figures.put("levers", levers);
        figures.put("payoff", stakes.stream().map(Stake::label).toList());
        figures.put("payoffUnit", stakes.stream().map(Stake::unit).toList());
        figures.put("before", before);
        figures.put("beforePayoffs", amounts(beforePayoffs));
        return figures;
    }

    private Map<String, Object> figures(Equilibrium one, int reached) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("profile", one.profile());
        figures.put("payoffs", amounts(one.payoffs()));
        figures.put("gains", one.gains());
        figures.put("largestGain", one.largestGain());
        figures.put("deviations", one.deviations().stream().map(Reply::levers).toList());
        figures.put("startsThatLedHere", reached);
        return figures;
    }

    private double[] amounts(double[] payoffs) {
        return IntStream.range(0, payoffs.length).mapToDouble(player -> stakes.get(player).amount(payoffs[player]))
                .toArray();
    }

    private String player(int player) {
        return game.players().get(player).name();
    }

    private String choices(double[] profile) {
        if (game.levers().size() <= MOST_NAMED) {
            String common = game.players().stream().map(one -> one.levers().get(0).name()).distinct().count() == 1
                    && game.levers().size() == game.players().size() ? game.levers().get(0).name() + " " : "";
            return common + game.text(profile);
        }
        int lowest = 0;
        int highest = 0;
        for (int lever = 1; lever < profile.length; lever++) {
            lowest = profile[lever] < profile[lowest] ? lever : lowest;
            highest = profile[lever] > profile[highest] ? lever : highest;
        }
        String least = game.levers().get(lowest).text(profile[lowest]);
        if (least.equals(game.levers().get(highest).text(profile[highest]))) {
            return game.levers().get(lowest).name() + " " + least + " for all";
        }
        return game.levers().get(lowest).name() + " between " + least + " ("
                + owner(lowest) + ") and " + game.levers().get(highest).text(profile[highest]) + " (" + owner(highest)
                + ")";
    }

    private String owner(int lever) {
        return player(IntStream.range(0, game.players().size()).filter(one -> game.first(one + 1) > lever).findFirst()
                .orElseThrow());
    }

    private String deviation(Equilibrium one) {
        int tempted = IntStream.range(0, stakes.size()).reduce(0,
                (a, b) -> one.deviations().get(b).gain() > one.deviations().get(a).gain() ? b : a);
        double gain = one.largestGain();
        String text = Sentences.gain(gain, one.payoffs()[tempted]);
        return text.equals("none") ? "Nobody gains by deviating alone."
                : "The most that anybody gains by deviating alone is " + text + " (" + player(tempted) + ").";
    }

    /** Who is better and who is worse off than before. */
    private String change(double[] payoffs) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (int player = 0; player < payoffs.length; player++) {
            double gain = payoffs[player] - beforePayoffs[player];
            if (Math.abs(gain) > 1e-9 * Math.abs(beforePayoffs[player])) {
                (gain > 0 ? better : worse).add(player(player));
            }
        }
        if (better.isEmpty() && worse.isEmpty()) {
            return "That leaves everybody where it was.";
        }
        return "Against where the levers stood before, "
                + (better.isEmpty() ? "nobody is better off"
                        : better.size() == payoffs.length ? "all are better off"
                                : Sentences.list(better) + (better.size() == 1 ? " is" : " are") + " better off")
                + (worse.isEmpty() ? ""
                        : " and " + (worse.size() == payoffs.length ? "all are"
                                : Sentences.list(worse)
                                        + (worse.size() == 1 ? " is" : " are"))
                                + " worse off")
                + ".";
    }

    private PlainTable table(String title, double[] profile, double[] payoffs, Optional<List<Reply>> deviations) {
        List<String> headers = new ArrayList<>(List.of("", "lever", "before", "chosen", "payoff before", "payoff"));
        if (deviations.isPresent()) {
            headers.addAll(List.of("best deviation", "gain from it"));
        }
        PlainTable.Filling table = PlainTable.titled(title, headers);
        for (int player = 0; player < game.players().size(); player++) {
            for (int at = game.first(player); at < game.first(player + 1); at++) {
                boolean first = at == game.first(player);
                Stake stake = stakes.get(player);
                List<String> row = new ArrayList<>(List.of(first ? player(player) : "", game.levers().get(at).name(),
                        game.levers().get(at).text(before[at]), game.levers().get(at).text(profile[at]),
                        first ? stake.text(beforePayoffs[player]) : "", first ? stake.text(payoffs[player]) : ""));
                if (deviations.isPresent()) {
                    Reply reply = deviations.get().get(player);
                    row.add(game.levers().get(at).text(reply.levers()[at - game.first(player)]));
                    row.add(first ? Sentences.gain(reply.gain(), payoffs[player]) : "");
                }
                table.row(row);
            }
        }
        return table.done();
    }

    private List<Bars> bars(double[] profile, String where) {
        if (game.levers().stream().map(lever -> lever.name() + lever.unit()).distinct().count() > 1) {
            return List.of();
        }
        List<Bars.Bar> bars = IntStream.range(0, profile.length)
                .mapToObj(lever -> new Bars.Bar(owner(lever), profile[lever], true)).toList();
        return List
                .of(new Bars(Sentences.capital(game.levers().get(0).name()) + " " + where, game.levers().get(0).unit(),
                        bars));
    }
}
