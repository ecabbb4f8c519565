package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeostat.analysis.coalitions.Coalition;
import org.homeostat.analysis.coalitions.CoalitionAnswer;
import org.homeostat.analysis.coalitions.CoalitionOutcome;
import org.homeostat.analysis.coalitions.CoalitionTable;
import org.homeostat.analysis.coalitions.Stability;
import org.homeostat.analysis.games.Lever;
import org.homeostat.results.NumberText;

/** Coalitions in words, tables and figures. */
public final class CoalitionText {

    private static final int MOST_LISTED = 12;

    private final String name;
    private final String label;
    private final CoalitionAnswer answer;
    private final CoalitionTable table;
    private final List<String> players;
    private final List<Stake> stakes;
    private final List<Lever> levers;
    private final Optional<String> condition;

    /**
     * Coalitions to tell about.
     *
     * @param name name of the question
     * @param label what a reader sees for it
     * @param answer what was found
     * @param stakes what each player is after; empty where nothing is asked about it
     * @param levers what is chosen, all players' levers in their order; empty where nothing is
     * @param condition what has to hold, as it is written; empty for nothing
     */
    public CoalitionText(String name, String label, CoalitionAnswer answer, List<Stake> stakes, List<Lever> levers,
            Optional<String> condition) {
        this.name = name;
        this.label = label;
        this.answer = answer;
        this.table = answer.table();
        this.players = table.players();
        this.stakes = List.copyOf(stakes);
        this.levers = List.copyOf(levers);
        this.condition = condition;
    }

    /**
     * The answer.
     *
     * @param finds what is asked for: {@code smallest}, {@code stable} and others
     * @param transfers whether side payments were asked about
     * @return the answer
     */
    public PlayedAnswer answer(Set<String> finds, boolean transfers) {
        List<String> sentences = new ArrayList<>();
        if (condition.isPresent()) {
            sentences.add(holding());
            sentences.add(leftOut());
        }
        if (table.hasPayoffs()) {
            sentences.add(stable());
            if (transfers) {
                sentences.add(payable());
            }
            sentences.add(gains(focus()));
        }
        if (!answer.exhaustive()) {
            sentences.add("This was a search that looked at " + NumberText.fixed(answer.looked(), 0) + " coalitions of "
                    + NumberText.fixed(Math.pow(2, players.size()), 0) + "; there may be others.");
        }
        sentences.removeIf(String::isEmpty);
        List<PlainTable> tables = new ArrayList<>();
        if (condition.isPresent() && !answer.minimal().isEmpty()) {
            tables.add(list("Coalitions in which it holds and none can be spared", answer.minimal()));
        }
        if (table.hasPayoffs()) {
            if (!answer.stable().isEmpty()) {
                tables.add(list("Stable coalitions", answer.stable().stream().map(Stability::coalition).toList()));
            }
            tables.add(payoffs(focus()));
        }
        return new PlayedAnswer(name, "coalition", label, sentences, tables, bars(), figures(finds, transfers));
    }

    private String name(Coalition coalition) {
        return coalition.size() == 0 ? "none"
                : coalition.size() == players.size() ? "all " + players.size()
                        : Sentences.list(coalition.names(players));
    }

    private String holding() {
        boolean alone = table.of(Coalition.NONE).holds();
        if (answer.holding() == 0) {
            return "There is no coalition in which " + condition.orElseThrow()
                    + (answer.exhaustive() ? "." : " was found.");
        }
        String without = alone ? "It holds without any coalition: " : "It fails without a coalition. ";
        return without + "The smallest in which " + condition.orElseThrow() + ": " + some(answer.smallest()) + ".";
    }

    private String some(List<Coalition> coalitions) {
        String first = name(coalitions.get(0));
        return coalitions.size() == 1 ? first
                : first + ", and " + (coalitions.size() - 1) + " more of "
                        + coalitions.get(0).size();
    }

    private String leftOut() {
        int out = answer.mostLeftOut();
        return out < 0 || answer.smallest().get(0).size() == 0 ? ""
                : out == 0 ? "Nobody can be left out."
                        : "At most " + out + " of the " + players.size() + " can be left out.";
    }

    private String stable() {
        if (!answer.stable().isEmpty()) {
            return (answer.stable().size() == 1 ? "Nobody wants to leave or join the coalition of "
                    : "In " + NumberText.fixed(answer.stable().size(), 0)
                            + " coalitions nobody wants to leave or join; the first is ")
                    + name(answer.stable().get(0).coalition()) + ".";
        }
        Stability all = Stability.of(table, Coalition.all(players.size()));
        int first = IntStream.range(0, players.size()).reduce(0, (a, b) -> all.moves()[b] > all.moves()[a] ? b : a);
        return "No coalition is stable" + (condition.isPresent() ? " in which it holds" : "")
                + ": from every one somebody "
                + "gains by leaving or joining"
                + (all.moves()[first] > 0 ? ", from that of all " + players.get(first) + " by leaving" : "") + ".";
    }

    private String payable() {
        if (answer.payable().isEmpty()) {
            return "Side payments could hold none together.";
        }
        Stability largest = answer.payable().get(answer.payable().size() - 1);
        return "Side payments could hold " + NumberText.fixed(answer.payable().size(), 0)
                + (answer.payable().size() == 1 ? " coalition" : " coalitions") + " together, the largest being "
                + name(largest.coalition()) + ".";
    }

    /** The coalition of most interest: the first stable one, else the smallest in which it holds, else that of all. */
    private Coalition focus() {
        return !answer.stable().isEmpty() ? answer.stable().get(0).coalition()
                : condition.isPresent() && !answer.smallest().isEmpty() ? answer.smallest().get(0)
                        : Coalition.all(players.size());
    }

    private String gains(Coalition coalition) {
        if (coalition.size() < 2) {
            return "";
        }
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            double gain = table.gain(player, coalition, Coalition.NONE);
            if (gain != 0) {
                (gain > 0 ? better : worse).add(players.get(player));
            }
        }
        return "With " + name(coalition) + " in it, " + (better.isEmpty() ? "nobody gains" : gain(better, "gain"))
                + (worse.isEmpty() ? " and nobody loses" : " and " + gain(worse, "lose"))
                + " against no coalition.";
    }

    private String gain(List<String> names, String verb) {
        return names.size() == players.size() ? "all " + verb
                : Sentences.list(names) + " " + verb + (names.size() == 1 ? "s" : "");
    }

    private PlainTable list(String title, List<Coalition> coalitions) {
        List<String> headers = new ArrayList<>(List.of("members", "size"));
        boolean payoffs = table.hasPayoffs();
        if (payoffs) {
            headers.addAll(List.of("gain of all", "to keep them"));
        }
        PlainTable.Filling rows = PlainTable.titled(coalitions.size() > MOST_LISTED
                ? title + " (the first " + MOST_LISTED + " of " + coalitions.size() + ")"
                : title, headers);
        for (Coalition one : coalitions.subList(0, Math.min(MOST_LISTED, coalitions.size()))) {
            List<String> row = new ArrayList<>(List.of(name(one), Integer.toString(one.size())));
            if (payoffs) {
                double sum = IntStream.range(0, players.size())
                        .mapToDouble(player -> table.gain(player, one, Coalition.NONE)).sum();
                row.addAll(List.of(NumberText.signed(sum), one.size() < 2 ? ""
                        : NumberText.signed(Stability.of(table, one).surplus())));
            }
            rows.row(row);
        }
        return rows.done();
    }

    private PlainTable payoffs(Coalition coalition) {
        Coalition all = Coalition.all(players.size());
        boolean same = coalition.equals(all);
        List<String> headers = new ArrayList<>(List.of("", "alone"));
        headers.addAll(same ? List.of("all together") : List.of(name(coalition), "all together"));
        headers.add("gains by changing sides");
        int each = levers.size() / players.size();
        PlainTable.Filling rows = PlainTable.titled("What each gets: " + stakes.get(0).label(), headers);
        Stability stability = Stability.of(table, coalition);
        for (int player = 0; player < players.size(); player++) {
            List<String> row = new ArrayList<>(List.of(players.get(player)));
            List<Coalition> shown = same ? List.of(Coalition.NONE, all) : List.of(Coalition.NONE, coalition, all);
            for (Coalition one : shown) {
                CoalitionOutcome outcome = table.of(one);
                String lever = each == 1
                        ? " at " + levers.get(player).text(outcome.levers()[player])
                        : "";
                row.add(stakes.get(player).text(outcome.payoffs()[player]) + lever);
            }
            double move = stability.moves()[player];
            row.add(move > 0 ? NumberText.of(move) + (coalition.has(player) ? " by leaving" : " by joining") : "no");
            rows.row(row);
        }
        return rows.done();
    }

    private List<Bars> bars() {
        if (!table.hasPayoffs()) {
            return List.of();
        }
        Coalition coalition = focus();
        return List.of(new Bars("Gain against no coalition, with " + name(coalition) + " in one", stakes.get(0).unit(),
                IntStream.range(0, players.size()).mapToObj(player -> new Bars.Bar(players.get(player),
                        table.gain(player, coalition, Coalition.NONE), true)).toList()));
    }

    private Map<String, Object> figures(Set<String> finds, boolean transfers) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("players", players);
        figures.put("find", List.copyOf(finds));
        figures.put("transfers", transfers);
        figures.put("exhaustive", answer.exhaustive());
        figures.put("lookedAt", answer.looked());
        figures.put("condition", condition.orElse(""));
        figures.put("holdsIn", answer.holding());
        figures.put("smallest", answer.smallest().stream().map(one -> one.names(players)).toList());
        figures.put("minimal", answer.minimal().stream().map(one -> one.names(players)).toList());
        figures.put("mostLeftOut", answer.mostLeftOut());
        figures.put("stable", answer.stable().stream().map(this::figures).toList());
        figures.put("heldBySidePayments", answer.payable().stream().map(this::figures).toList());
        figures.put("none", figures(Coalition.NONE));
        figures.put("all", figures(Coalition.all(players.size())));
        return figures;
    }

    private Map<String, Object> figures(Stability one) {
        Map<String, Object> figures = figures(one.coalition());
        figures.put("internal", one.internal());
        figures.put("external", one.external());
        figures.put("gainsByChangingSides", one.moves());
        figures.put("surplus", one.surplus());
        return figures;
    }

    private Map<String, Object> figures(Coalition coalition) {
        CoalitionOutcome outcome = table.of(coalition);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("members", coalition.names(players));
        figures.put("holds", outcome.holds());
        figures.put("payoffs", IntStream.range(0, outcome.payoffs().length)
                .mapToDouble(player -> stakes.get(player).amount(outcome.payoffs()[player])).toArray());
        figures.put("levers", outcome.levers());
        return figures;
    }
}
