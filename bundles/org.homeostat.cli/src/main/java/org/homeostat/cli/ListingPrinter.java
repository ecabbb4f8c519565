package org.homeostat.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.session.Listing;

/** Prints what a file has to offer, a name a line with what it means. */
final class ListingPrinter {

    private static final int WIDEST_NAME = 36;

    private final PrintStream out;
    private final int width;

    ListingPrinter(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(Listing listing) {
        List<String[]> scenarios = new ArrayList<>();
        for (Listing.ScenarioEntry scenario : listing.scenarios()) {
            String horizon = scenario.first().isEmpty() ? "" : " (" + scenario.first() + " to " + scenario.last() + ")";
            scenarios.add(new String[] {scenario.name(), scenario.label() + horizon});
        }
        List<String[]> questions = new ArrayList<>();
        for (Listing.QuestionEntry question : listing.questions()) {
            questions.add(new String[] {question.name(), question.label() + ": " + question.kind() + " "
                    + String.join(", ", question.scenarios()) + (question.variables().isEmpty() ? ""
                            : " on " + String.join(", ", question.variables()))});
        }
        section("Economies", entries(listing.economies()));
        section("Levers", levers(listing.levers()));
        section("Calibrated", listing.calibrated().stream()
                .map(one -> new String[] {(one.economy().isEmpty() ? "world" : one.economy()) + "." + one.name(),
                    one.label() + ": " + one.text() + ", " + one.origin()})
                .toList());
        section("Policies", entries(listing.policies()));
        section("Treaties", entries(listing.treaties()));
        section("Scenarios", scenarios);
        section("Questions", questions);
        section("Measures", listing.measures().stream().map(measure -> new String[] {measure.name(),
            measure.label() + ": " + measure.formula() + (measure.unit().isEmpty() ? "" : ", " + measure.unit())})
                .toList());
        section("Expectations", listing.expectations().stream()
                .map(one -> new String[] {one.about(), (one.label().isEmpty() ? "" : one.label() + ": ") + one.text()})
                .toList());
        section("Functions", entries(listing.functions()));
    }

    /** A lever a line, with the economies that have it alike. */
    private static List<String[]> levers(List<Listing.Lever> levers) {
        Map<List<String>, List<String>> economies = new LinkedHashMap<>();
        for (Listing.Lever lever : levers) {
            List<String> alike = List.of(lever.name(), lever.label(), lever.value(), lever.lower(), lever.upper());
            economies.computeIfAbsent(alike, none -> new ArrayList<>())
                    .add(lever.economy().isEmpty() ? "world" : lever.economy());
        }
        List<String[]> rows = new ArrayList<>();
        economies.forEach((lever, having) -> rows.add(new String[] {
            having.size() == 1 ? having.get(0) + "." + lever.get(0) : lever.get(0),
            lever.get(1) + ": " + lever.get(2) + ", from " + lever.get(3) + " to " + lever.get(4)
                    + (having.size() == 1 ? "" : "; in " + String.join(", ", having))}));
        return rows;
    }

    private static List<String[]> entries(List<Listing.Entry> entries) {
        return entries.stream().map(entry -> new String[] {entry.name(),
            entry.label().equals(entry.name()) ? "" : entry.label()}).toList();
    }

    private void section(String title, List<String[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.println(title);
        int names = Math.min(WIDEST_NAME, rows.stream().mapToInt(row -> row[0].length()).max().orElse(0));
        for (String[] row : rows) {
            String name = row[0] + " ".repeat(Math.max(0, names - row[0].length()));
            List<String> lines = Words.wrap(row[1], Math.max(30, width - names - 5));
            out.println(("  " + name + "   " + lines.get(0)).stripTrailing());
            lines.stream().skip(1).forEach(line -> out.println("  " + " ".repeat(names) + "   " + line));
        }
    }
}
