package org.homeostat.analysis.games;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Published games, written as payoff functions. */
public final class Textbook {

    private Textbook() {
    }

    /** Zodrow-Mieszkowski-Wilson with a quadratic technology and a log public good. */
    public static Game taxCompetition(int count) {
        double a = 10;
        double b = 2;
        double beta = 0.8;
        return new Game(players(count, new Lever("tax", "", 0.05, 1.5)), taxes -> {
            double mean = 0;
            for (double tax : taxes) {
                mean += tax / count;
            }
            double r = a - mean - b;
            double[] utility = new double[count];
            for (int i = 0; i < count; i++) {
                double k = (a - taxes[i] - r) / b;
                double consumption = a * k - b * k * k / 2 - (a - b * k) * k + r;
                utility[i] = consumption + beta * Math.log(taxes[i] * k);
            }
            return utility;
        });
    }

    /** Kanbur and Keen 1993: the home country is half as large as the one abroad. */
    public static Game crossBorder(double floor) {
        double size = 0.5;
        Lever lever = new Lever("tax", "", floor, 1);
        return new Game(List.of(new Player("home", List.of(lever)), new Player("abroad", List.of(lever))), taxes -> {
            double home = taxes[0];
            double abroad = taxes[1];
            return home <= abroad
                    ? new double[] {home * (size + (abroad - home)), abroad * (1 - (abroad - home))}
                    : new double[] {home * size * (1 - (home - abroad)), abroad * (1 + size * (home - abroad))};
        });
    }

    /** Barrett 1994. */
    public static Game abatement() {
        int count = 10;
        double a = 100;
        double b = 1;
        double c = 0.25;
        return new Game(players(count, new Lever("abatement", "", 0, 20)), abated -> {
            double all = 0;
            for (double one : abated) {
                all += one;
            }
            double benefit = b / count * (a * all - all * all / 2);
            return IntStream.range(0, count).mapToDouble(i -> benefit - c * abated[i] * abated[i] / 2).toArray();
        });
    }

    /** Cournot with linear demand 1 - Q and no cost. */
    public static Game cournot(int count) {
        return new Game(players(count, new Lever("output", "", 0, 1)), outputs -> {
            double all = 0;
            for (double output : outputs) {
                all += output;
            }
            double price = 1 - all;
            return IntStream.range(0, count).mapToDouble(i -> price * outputs[i]).toArray();
        });
    }

    public static List<Player> players(int count, Lever lever) {
        return IntStream.range(0, count).mapToObj(i -> new Player("P" + (i + 1), Collections.singletonList(lever)))
                .toList();
    }
}
