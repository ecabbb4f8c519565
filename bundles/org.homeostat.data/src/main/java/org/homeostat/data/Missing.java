package org.homeostat.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeostat.data.table.Contents;
import org.homeostat.data.table.Figures;

/** Says why a table has no figure for a key, and which figure may have been meant. */
final class Missing {

    private static final Set<String> MARKERS = Set.of("n/a", "na", "nan", "n.a.", "..", "...", "…", ".", "-", "--", "–",
            "—", ":", "null", "none", "#n/a", "(na)", "*", "x");
    private static final int MOST_SHOWN = 12;
    private static final int LONGEST = 200;

    private Missing() {
    }

    /** Whether publishers write a text where they have no figure. */
    static boolean isMarker(String text) {
        return MARKERS.contains(text.toLowerCase(Locale.ROOT));
    }

    static String noColumn(Contents table, String what, String key) {
        return "has no column of " + what + ", but the key says " + key + "; its columns are "
                + shorten(table.heads());
    }

    static String noSeries(Contents table, String series) {
        String near = near(series, Stream.concat(table.series().codes().stream(), table.series().names().stream())
                .collect(Collectors.toSet()));
        String there = table.dimensions().isEmpty() ? shorten(table.series().codes())
                : shorten(table.series().codes()) + " (" + String.join(".", table.dimensions().ids()) + ")";
        return "has no series " + series + (near.isEmpty() ? "; it has " + there : near);
    }

    static String several(Contents table, List<Integer> meant, String series, IntFunction<String> key) {
        List<String> choices = meant.stream().map(one -> {
            String name = table.series().name(one);
            SeriesInfo info = table.infos().get(one);
            String more = info != null && !info.unit().isEmpty() ? info.unit() : name.equals(series) ? "" : name;
            return key.apply(one) + (more.isEmpty() ? "" : " (" + more + ")");
        }).toList();
        String what = series.isEmpty() ? "has " + meant.size() + " series: the key must say which: "
                : "has " + meant.size() + " series that " + series + " may mean: ";
        String parts = table.dimensions().isEmpty() ? ""
                : "; the parts of a series are " + String.join(".", table.dimensions().ids());
        return what + shorten(choices) + parts;
    }

    static String noCountry(Contents table, int seriesNumber, String series, String country) {
        List<String> places = codes(table, table.figures().countries(seriesNumber));
        List<String> names = table.figures().countries(seriesNumber).stream().map(table.countries()::name)
                .filter(name -> !name.isEmpty()).toList();
        String near = near(country, Stream.concat(places.stream(), names.stream()).collect(Collectors.toSet()));
        return "has no " + (series.isEmpty() ? "figure" : series) + " for " + country
                + (near.isEmpty() ? "; it has it for " + shorten(places) : near);
    }

    static String whichCountry(Contents table, List<Integer> places, String series, String period) {
        List<String> codes = codes(table, places);
        return "has " + (series.isEmpty() ? "figures" : series) + " for " + places.size()
                + " countries: the key must say which, as in " + Stream.of(series, codes.get(0), period)
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static List<String> codes(Contents table, List<Integer> places) {
        return places.stream().map(table.countries()::code).toList();
    }

    static String noPeriod(Contents table, Keys.Key key, String period) {
        List<String> times = table.figures().row(key.series(), key.country()).stream()
                .filter(figure -> !figure.isEmpty())
                .map(figure -> table.periods().text(Figures.period(figure.key()))).sorted().toList();
        String there = times.isEmpty() ? "; every cell of it is empty" : "; it has " + ranges(times);
        if (period.isEmpty()) {
            return "has " + key.text("") + " for more than one period: the key must say which" + there;
        }
        return "has no " + key.text(period) + there;
    }

    private static String near(String wrong, Collection<String> names) {
        List<String> near = NearNames.of(wrong, names);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** Periods with neighbouring years drawn together: {@code 1990 to 2003, 2005}. */
    static String ranges(List<String> sorted) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= sorted.size(); index++) {
            if (index < sorted.size() && follows(sorted.get(index - 1), sorted.get(index))) {
                continue;
            }
            String first = sorted.get(start);
            parts.add(index - 1 == start ? first : first + " to " + sorted.get(index - 1));
            start = index;
        }
        return shorten(parts);
    }

    private static boolean follows(String one, String next) {
        boolean years = one.matches("\\d{4}") && next.matches("\\d{4}");
        return years ? Integer.parseInt(next) == Integer.parseInt(one) + 1 : one.length() > 4 && next.length() > 4;
    }

    /** The first dozen of some texts, or what fits a line. */
    static String shorten(List<String> texts) {
        String all = String.join(", ", texts.stream().limit(MOST_SHOWN).toList());
        String text = texts.size() > MOST_SHOWN ? all + ", …" : all;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
