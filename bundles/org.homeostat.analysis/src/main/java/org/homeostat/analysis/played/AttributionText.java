package org.homeostat.analysis.played;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeostat.analysis.attribution.Shapley;
import org.homeostat.results.NumberText;

/** A difference divided over its causes, in words, tables and figures. */
public final class AttributionText {

    private AttributionText() {
    }

    /**
     * One outcome of an attribution.
     *
     * @param outcome what differs, in words
     * @param unit its unit
     * @param shares the shares, in this unit
     */
    public record Part(String outcome, String unit, Shapley shares) {
    }

    /**
     * The answer.
     *
     * @param name name of the question
     * @param label what a reader sees for it
     * @param scenario the scenario, as a reader sees it
     * @param reference the scenario that it is held against
     * @param causes what differs between the two, as a reader sees it
     * @param parts the outcomes, at least one
     * @param periods the periods of the outcomes
     * @param at the number of the period that the words are about
     * @return the answer
     */
    public static PlayedAnswer of(String name, String label, String scenario, String reference, List<String> causes,
            List<Part> parts, List<String> periods, int at) {
        List<String> sentences = new ArrayList<>();
        List<PlainTable> tables = new ArrayList<>();
        List<Bars> bars = new ArrayList<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Part part : parts) {
            int period = Math.min(at, part.shares.all().length - 1);
            String when = part.shares.all().length > 1 ? " in " + periods.get(at) : "";
            sentences.add(sentence(part, period, when, scenario, reference, causes));
            tables.add(table(part, period, when, causes));
            bars.add(waterfall(part, period, scenario, reference, causes));
            figures.add(figures(part, periods));
        }
        if (!parts.get(0).shares.isExact()) {
            sentences.add("The shares are means of " + NumberText.fixed(parts.get(0).shares.orders(), 0)
                    + " random orders and their reverses; the table has their standard errors.");
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scenario", scenario);
        all.put("against", reference);
        all.put("period", periods.get(at));
        all.put("causes", causes);
        all.put("exact", parts.get(0).shares.isExact());
        all.put("orders", parts.get(0).shares.orders());
        all.put("outcomes", figures);
        return new PlayedAnswer(name, "attribution", label, sentences, tables, bars, all);
    }

    private static String sentence(Part part, int period, String when, String scenario, String reference,
            List<String> causes) {
        double total = part.shares.total()[period];
        if (total == 0) {
            return scenario + " and " + reference + " do not differ in " + part.outcome + when + ".";
        }
        List<Integer> order = IntStream.range(0, causes.size()).boxed()
                .sorted(Comparator.comparingDouble(cause -> -part.shares.shares().get(cause)[period] / total)).toList();
        List<String> texts = order.stream().map(cause -> causes.get(cause) + " accounts for "
                + Sentences.percent(part.shares.shares().get(cause)[period] / total)).toList();
        return Sentences.capital(part.outcome) + when + " is " + NumberText.withUnit(Math.abs(total), part.unit)
                + (total > 0 ? " higher in " : " lower in ") + scenario + " than in " + reference + ": "
                + Sentences.list(texts) + ".";
    }

    private static PlainTable table(Part part, int period, String when, List<String> causes) {
        boolean exact = part.shares.isExact();
        PlainTable.Filling rows = PlainTable.titled("Difference in " + part.outcome + when,
                exact ? List.of("", "difference", "share") : List.of("", "difference", "share", "standard error"));
        double total = part.shares.total()[period];
        for (int cause = 0; cause < causes.size(); cause++) {
            double share = part.shares.shares().get(cause)[period];
            List<String> row = new ArrayList<>(List.of(causes.get(cause), NumberText.signed(share),
                    total == 0 ? "" : Sentences.percent(share / total)));
            if (!exact) {
                row.add(NumberText.of(part.shares.errors().get(cause)[period]));
            }
            rows.row(row);
        }
        rows.row(exact ? List.of("in all", NumberText.signed(total), "")
                : List.of("in all", NumberText.signed(total), "", ""));
        return rows.done();
    }

    private static Bars waterfall(Part part, int period, String scenario, String reference, List<String> causes) {
        List<Bars.Bar> bars = new ArrayList<>(List.of(new Bars.Bar(reference, part.shares.none()[period], true)));
        for (int cause = 0; cause < causes.size(); cause++) {
            bars.add(new Bars.Bar(causes.get(cause), part.shares.shares().get(cause)[period], false));
        }
        bars.add(new Bars.Bar(scenario, part.shares.all()[period], true));
        return new Bars("From " + reference + " to " + scenario + ": " + part.outcome, part.unit, bars);
    }

    private static Map<String, Object> figures(Part part, List<String> periods) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("outcome", part.outcome);
        figures.put("unit", part.unit);
        figures.put("periods", part.shares.all().length > 1 ? periods : List.of());
        figures.put("reference", part.shares.none());
        figures.put("scenario", part.shares.all());
        figures.put("difference", part.shares.total());
        figures.put("shares", part.shares.shares());
        figures.put("standardErrors", part.shares.errors());
        return figures;
    }
}
