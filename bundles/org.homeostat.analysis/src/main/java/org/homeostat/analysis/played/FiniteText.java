package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.analysis.finite.Chances;
import org.homeostat.analysis.finite.Chooser;
import org.homeostat.analysis.finite.FiniteGame;

/** Games of policies or none, in words, tables and figures. */
public final class FiniteText {

    private FiniteText() {
    }

    /**
     * The answer.
     *
     * @param name name of the question
     * @param label what a reader sees for it
     * @param game the game
     * @param stakes what each player is after
     * @param pure the equilibria in which each does one thing for sure
     * @param mixed those in which somebody leaves it to chance
     * @param looked whether these were looked for
     * @return the answer
     */
    public static PlayedAnswer of(String name, String label, FiniteGame game, List<Stake> stakes, List<Chances> pure,
            List<Chances> mixed, boolean looked) {
        List<String> sentences = new ArrayList<>();
        for (Chances one : pure) {
            sentences.add("In equilibrium for sure: " + game.text(options(one)) + ".");
        }
        if (pure.isEmpty()) {
            sentences
                    .add("In no combination does everybody do the best that it can: there is no equilibrium for sure.");
        }
        for (Chances one : mixed) {
            sentences.add("In equilibrium by chance: " + chances(game, one) + ".");
        }
        if (!looked) {
            sentences.add("Equilibria by chance were not looked for: the game is too large.");
        }
        List<PlainTable> tables = new ArrayList<>();
        for (Chances one : pure) {
            tables.add(table("In equilibrium for sure", game, stakes, one));
        }
        for (Chances one : mixed) {
            tables.add(table("In equilibrium by chance", game, stakes, one));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("concept", "nash");
        figures.put("players", game.players().stream().map(Chooser::name).toList());
        figures.put("options", game.players().stream().map(Chooser::options).toList());
        figures.put("pure", pure.stream().map(one -> figures(one, stakes)).toList());
        figures.put("mixed", mixed.stream().map(one -> figures(one, stakes)).toList());
        figures.put("mixedLookedFor", looked);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int number = 0; number < game.profiles(); number++) {
            Map<String, Object> row = new LinkedHashMap<>();
            List<String> chosen = new ArrayList<>();
            for (int player = 0; player < game.players().size(); player++) {
                chosen.add(game.players().get(player).options().get(game.options(number)[player]));
            }
            row.put("options", chosen);
            row.put("payoffs", amounts(game.payoffs(game.options(number)), stakes));
            all.add(row);
        }
        figures.put("payoffs", all);
        return new PlayedAnswer(name, "game", label, sentences, tables, List.of(), figures);
    }

    private static int[] options(Chances one) {
        int[] options = new int[one.chances().size()];
        for (int player = 0; player < options.length; player++) {
            options[player] = one.choice(player);
        }
        return options;
    }

    private static String chances(FiniteGame game, Chances one) {
        List<String> parts = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            Chooser chooser = game.players().get(player);
            List<String> own = new ArrayList<>();
            for (int option = 0; option < chooser.options().size(); option++) {
                double chance = one.chances().get(player)[option];
                if (chance > 0) {
                    own.add(chooser.options().get(option) + (chance == 1 ? "" : " " + Sentences.percent(chance)));
                }
            }
            parts.add(chooser.name() + " " + String.join(" or ", own));
        }
        return String.join(", ", parts);
    }

    private static PlainTable table(String title, FiniteGame game, List<Stake> stakes, Chances one) {
        PlainTable.Filling table = PlainTable.titled(title, List.of("", "does", "payoff"));
        for (int player = 0; player < game.players().size(); player++) {
            List<String> own = new ArrayList<>();
            for (int option = 0; option < one.chances().get(player).length; option++) {
                double chance = one.chances().get(player)[option];
                if (chance > 0) {
                    own.add(game.players().get(player).options().get(option)
                            + (chance == 1 ? "" : " " + Sentences.percent(chance)));
                }
            }
            table.row(List.of(game.players().get(player).name(), String.join(", ", own),
                    stakes.get(player).text(one.payoffs()[player])));
        }
        return table.done();
    }

    private static Map<String, Object> figures(Chances one, List<Stake> stakes) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("chances", one.chances());
        figures.put("payoffs", amounts(one.payoffs(), stakes));
        figures.put("largestGain", one.gain());
        return figures;
    }

    private static double[] amounts(double[] payoffs, List<Stake> stakes) {
        double[] amounts = new double[payoffs.length];
        for (int player = 0; player < amounts.length; player++) {
            amounts[player] = stakes.get(player).amount(payoffs[player]);
        }
        return amounts;
    }
}
