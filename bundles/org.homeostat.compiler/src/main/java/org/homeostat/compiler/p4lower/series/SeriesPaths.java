package org.homeostat.compiler.p4lower.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Place;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Frequency;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.If;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Period;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;
import org.homeostat.model.econ.Series;

/** The paths of series: what each has in the periods of the horizon, and in those before it where lags read them. */
public final class SeriesPaths {

    private record Earlier(int slot, int periods) {
    }

    private final FlatScenario scenario;
    private final FiguresReading reading;
    private final Draft draft;
    private final Findings findings;
    private final Places places;
    private final Map<Quantity, Optional<Figures>> known = new HashMap<>();
    private final Map<Earlier, Integer> earlier = new HashMap<>();

    /** Writes to {@code draft}. */
    public SeriesPaths(FlatScenario scenario, FiguresReading reading, Draft draft, Findings findings, Places places) {
        this.scenario = scenario;
        this.reading = reading;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    /** The equation of a series; empty, with an error, if it has no value in some period. */
    public Optional<Equation> equation(Quantity quantity) {
        return path(quantity)
                .map(path -> new GivenPath(quantity.slot(), path, places.of(quantity.member()).origin()));
    }

    /**
     * What a series was some periods ago. In the first periods that is what the figures say of the time before the
     * horizon, which no change by a policy touches.
     */
    public Expr lagged(Quantity quantity, int periods, EObject source) {
        int slot = earlier.computeIfAbsent(new Earlier(quantity.slot(), periods),
                key -> before(quantity, periods, source));
        return new If(new Compare(Comparison.GE, new Step(), new Const(periods)), new Lag(quantity.slot(), periods),
                new Ref(slot));
    }

    private int before(Quantity quantity, int periods, EObject source) {
        Origin origin = places.of(quantity.member()).origin();
        int slot = draft.addHidden(quantity.owner(), quantity.name() + " (" + periods + " earlier)", origin);
        double[] values = new double[scenario.time().length()];
        Optional<Figures> figures = figures(quantity);
        for (int i = 0; i < Math.min(periods, values.length) && figures.isPresent(); i++) {
            Period period = scenario.time().period(i - periods);
            OptionalDouble value = figures.get().in(period);
            if (value.isEmpty()) {
                missing(quantity, figures.get(), period, places.of(source));
                break;
            }
            values[i] = value.getAsDouble();
        }
        draft.equation(new GivenPath(slot, Numbers.of(values), origin));
        return slot;
    }

    private Optional<Numbers> path(Quantity quantity) {
        Optional<Figures> figures = figures(quantity);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        double[] values = new double[scenario.time().length()];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = figures.get().in(scenario.time().period(i));
            if (value.isEmpty()) {
                missing(quantity, figures.get(), scenario.time().period(i), places.of(quantity.member()));
                return Optional.empty();
            }
            values[i] = value.getAsDouble();
        }
        return Optional.of(Numbers.of(values));
    }

    private Optional<Figures> figures(Quantity quantity) {
        return known.computeIfAbsent(quantity, each -> reading.read(each, (Series) each.member()));
    }

    private void missing(Quantity quantity, Figures figures, Period period, Place place) {
        boolean inside = period.compareTo(figures.first()) > 0
                && period.compareTo(figures.last().firstAt(finer(period, figures.last()))) < 0;
        String owner = quantity.owner() instanceof Owner.OfEconomy ? quantity.owner().title() + "." : "world.";
        findings.errorOnce(place, owner + quantity.name() + " has no value in " + period + "; its figures are of "
                + figures.first() + " to " + figures.last() + (inside
                        ? ", with a gap; 'interpolate linear' bridges it"
                        : "; 'held' keeps the first and the last"));
    }

    private static Frequency finer(Period one, Period other) {
        return one.frequency().periodsPerYear() >= other.frequency().periodsPerYear() ? one.frequency()
                : other.frequency();
    }
}
