package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.homeostat.analysis.absorption.Absorption;
import org.homeostat.analysis.absorption.AbsorptionWording;
import org.homeostat.results.NumberText;

/** What channels take back of a reform, in words, tables and figures. */
public final class AbsorptionText {

    private static final int MOST_TIMES = 8;

    private AbsorptionText() {
    }

    /**
     * One outcome of an absorption.
     *
     * @param who who makes the reform
     * @param outcome what the effect is on: {@code Chile.wageShare} in words
     * @param unit the unit of the effect
     * @param figures the figures
     */
    public record Part(String who, String outcome, String unit, Absorption figures) {
    }

    /**
     * The answer.
     *
     * @param name name of the question
     * @param label what a reader sees for it
     * @param parts the outcomes that were asked about, at least one
     * @param together how the reform is made together, as a sentence begins; empty where that was not asked for
     * @param periods the periods of the effects; one of them where the outcome is a number of its own
     * @param at the number of the period that the words are about
     * @return the answer
     */
    public static PlayedAnswer of(String name, String label, List<Part> parts, String together,
            List<String> periods, int at) {
        List<String> sentences = new ArrayList<>();
        List<PlainTable> tables = new ArrayList<>();
        List<Bars> bars = new ArrayList<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Part part : parts) {
            int period = Math.min(at, part.figures.open().length - 1);
            sentences.add(AbsorptionWording.sentence(part.figures, part.who, part.outcome, together, period));
            tables.add(table(part, period, part.figures.open().length > 1 ? " in " + periods.get(at) : ""));
            if (part.figures.open().length > 1) {
                tables.add(overTime(part, periods));
            }
            bars.add(waterfall(part, period));
            figures.add(figures(part, periods));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("period", periods.get(at));
        all.put("with", together);
        all.put("outcomes", figures);
        return new PlayedAnswer(name, "absorption", label, sentences, tables, bars, all);
    }

    private static PlainTable table(Part part, int period, String when) {
        Absorption one = part.figures;
        PlainTable.Filling rows = PlainTable.titled("Effect on " + part.outcome + when,
                List.of("", "effect", "of the first round", "only it open", "all others open"));
        rows.row(List.of("first round, all channels frozen", signed(part, one.fixed()[period]), share(1), "", ""));
        for (int channel = 0; channel < one.channels().size(); channel++) {
            rows.row(List.of(one.channels().get(channel), signed(part, one.shares().get(channel)[period]),
                    share(-one.taken(channel, period)), signed(part, one.alone().get(channel)[period]),
                    signed(part, one.without().get(channel)[period])));
        }
        rows.row(List.of("what is left, all channels open", signed(part, one.open()[period]), share(one.kept(period)),
                "",
                ""));
        one.together().ifPresent(effect -> rows.row(List.of("made together", signed(part, effect[period]),
                share(one.keptTogether(period).orElse(Double.NaN)), "", "")));
        return rows.done();
    }

    private static PlainTable overTime(Part part, List<String> periods) {
        Absorption one = part.figures;
        List<String> headers = new ArrayList<>(List.of("", "first round"));
        headers.addAll(one.channels());
        headers.add("left");
        one.together().ifPresent(effect -> headers.add("together"));
        PlainTable.Filling rows = PlainTable.titled("Effect on " + part.outcome + " over time", headers);
        int count = periods.size();
        int shown = Math.min(count, MOST_TIMES);
        for (int row = 0; row < shown; row++) {
            int period = shown == 1 ? 0 : row * (count - 1) / (shown - 1);
            List<String> cells = new ArrayList<>(List.of(periods.get(period), signed(part, one.fixed()[period])));
            one.shares().forEach(share -> cells.add(signed(part, share[period])));
            cells.add(signed(part, one.open()[period]));
            one.together().ifPresent(effect -> cells.add(signed(part, effect[period])));
            rows.row(cells);
        }
        return rows.done();
    }

    private static Bars waterfall(Part part, int period) {
        Absorption one = part.figures;
        List<Bars.Bar> bars = new ArrayList<>(List.of(new Bars.Bar("first round", one.fixed()[period], true)));
        for (int channel = 0; channel < one.channels().size(); channel++) {
            bars.add(new Bars.Bar(one.channels().get(channel), one.shares().get(channel)[period], false));
        }
        bars.add(new Bars.Bar("left", one.open()[period], true));
        one.together().ifPresent(effect -> bars.add(new Bars.Bar("together", effect[period], true)));
        return new Bars("What becomes of the effect on " + part.outcome, part.unit, bars);
    }

    private static Map<String, Object> figures(Part part, List<String> periods) {
        Absorption one = part.figures;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("who", part.who);
        figures.put("outcome", part.outcome);
        figures.put("unit", part.unit);
        figures.put("periods", one.open().length > 1 ? periods : List.of());
        figures.put("channels", one.channels());
        figures.put("firstRound", one.fixed());
        figures.put("allOpen", one.open());
        figures.put("onlyOneOpen", one.alone());
        figures.put("allOthersOpen", one.without());
        figures.put("shapley", one.shares());
        figures.put("shapleyErrors", one.errors());
        figures.put("kept", each(one, one::kept));
        List<double[]> taken = new ArrayList<>();
        for (int channel = 0; channel < one.channels().size(); channel++) {
            int number = channel;
            taken.add(each(one, period -> one.taken(number, period)));
        }
        figures.put("taken", taken);
        one.together().ifPresent(effect -> {
            figures.put("together", effect);
            figures.put("keptTogether", each(one, period -> one.keptTogether(period).orElse(Double.NaN)));
        });
        return figures;
    }

    private static double[] each(Absorption one, IntToDoubleFunction share) {
        double[] values = new double[one.open().length];
        Arrays.setAll(values, share);
        return values;
    }

    private static String signed(Part part, double effect) {
        return NumberText.signed(effect) + (NumberText.isPercent(part.unit) ? " points" : "");
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "" : Sentences.percent(share);
    }
}
