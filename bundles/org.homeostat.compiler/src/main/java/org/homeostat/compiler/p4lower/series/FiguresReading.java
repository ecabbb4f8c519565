package org.homeostat.compiler.p4lower.series;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.compiler.p4lower.Amounts;
import org.homeostat.ir.Frequency;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Period;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.SeriesPoint;
import org.homeostat.model.econ.Subscript;

/** Reads the figures of a series, written out or from a dataset. */
public final class FiguresReading {

    /** Reads a whole series out of a dataset, each figure in base units. */
    @FunctionalInterface
    public interface Source {

        /** The figures by their periods; empty, with an error, if they can't be had. */
        Optional<Map<Period, Double>> read(Subscript cell, Quantity quantity);
    }

    private final Source data;
    private final Amounts amounts;
    private final Findings findings;
    private final Places places;

    /** Reads datasets through {@code data}. */
    public FiguresReading(Source data, Amounts amounts, Findings findings, Places places) {
        this.data = data;
        this.amounts = amounts;
        this.findings = findings;
        this.places = places;
    }

    /** The figures; empty, with an error, if there are none. */
    Optional<Figures> read(Quantity quantity, Series series) {
        Optional<Map<Period, Double>> figures = series.getPoints().isEmpty()
                ? fromData(quantity, series.getValue())
                : written(quantity, series);
        if (figures.isEmpty() || figures.get().isEmpty()) {
            findings.unresolved();
            return Optional.empty();
        }
        List<Frequency> lengths = figures.get().keySet().stream().map(Period::frequency).distinct().toList();
        if (lengths.size() > 1) {
            findings.errorOnce(places.of(series), "the figures of " + series.getName()
                    + " are of periods of different lengths; give all of them for years, quarters or months");
            return Optional.empty();
        }
        return Optional.of(new Figures(figures.get(), interpolation(series.getInterpolation()), series.isHeld()));
    }

    /** The way of going between points that a word means; step where there is none. */
    public static Interpolation interpolation(String word) {
        for (Interpolation each : Interpolation.values()) {
            if (each.toString().equals(word)) {
                return each;
            }
        }
        return Interpolation.STEP;
    }

    private Optional<Map<Period, Double>> fromData(Quantity quantity, Expression value) {
        if (value instanceof Subscript cell && SubscriptKeys.isCell(cell)) {
            return data.read(cell, quantity);
        }
        if (value != null) {
            findings.errorOnce(places.of(value), "a series is written out, { 2020 -> 41, 2021 -> 43 }, or all of a"
                    + " dataset's figures, wdi[\"code\", economy]; make what is computed a variable");
        }
        return Optional.empty();
    }

    private Optional<Map<Period, Double>> written(Quantity quantity, Series series) {
        Map<Period, Double> figures = new TreeMap<>();
        for (SeriesPoint point : series.getPoints()) {
            OptionalDouble value = amounts.constant(point.getValue(), quantity.owner());
            if (value.isEmpty() || !Double.isFinite(value.getAsDouble()) || point.getPeriod() == null) {
                findings.errorOnce(places.of(point), "a point of a series is a period and a number: 2020 -> 41");
                return Optional.empty();
            }
            try {
                figures.put(Period.parse(point.getPeriod()), value.getAsDouble());
            } catch (IllegalArgumentException e) {
                findings.errorOnce(places.of(point), e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(figures);
    }
}
