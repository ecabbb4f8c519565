package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.SERIES_POINT__PERIOD;
import static org.homeostat.model.econ.EconPackage.Literals.SERIES__HELD;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.SeriesPoint;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;

/** Checks given paths: their periods follow one another, and one that is not interpolated has no gaps. */
public class SeriesChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** A point is a period and a number. */
    @Check
    void value(SeriesPoint point) {
        if (point.getValue() != null && !NumberChecks.namesUnknownUnit(point.getValue())
                && units.constant(point.getValue()).isEmpty()) {
            error("a point of a series is a period and a number: 2020 -> 41", point.getValue());
        }
    }

    /** The periods of the points. */
    @Check
    void points(Series series) {
        WrittenPeriod before = null;
        for (SeriesPoint point : series.getPoints()) {
            Optional<WrittenPeriod> period = WrittenPeriod.of(point.getPeriod());
            if (period.isEmpty()) {
                if (point.getPeriod() != null) {
                    error(WrittenPeriod.wrong(point.getPeriod()), point, SERIES_POINT__PERIOD);
                }
                return;
            }
            if (before != null && !follows(period.get(), before, series, point)) {
                return;
            }
            before = period.get();
        }
    }

    private boolean follows(WrittenPeriod period, WrittenPeriod before, Series series, SeriesPoint point) {
        String wrong = null;
        if (period.perYear() != before.perYear()) {
            wrong = "a series has periods of one kind, and this is a " + period.kind() + " after a " + before.kind();
        } else if (period.equals(before)) {
            wrong = series.getName() + " has two values for " + point.getPeriod();
        } else if (period.isBefore(before)) {
            wrong = point.getPeriod() + " comes before the period of the point before; the points stand in order";
        } else if (isStep(series) && !period.equals(before.next())) {
            wrong = series.getName() + " has no value for " + before.next() + "; give it one, or write interpolate"
                    + " linear";
        }
        if (wrong != null) {
            error(wrong, point, SERIES_POINT__PERIOD);
        }
        return wrong == null;
    }

    private static boolean isStep(Series series) {
        return series.getInterpolation() == null || series.getInterpolation().equals("step");
    }

    /** A series without points is taken from a dataset, as a whole. */
    @Check
    void value(Series series) {
        if (series.getValue() == null) {
            return;
        }
        List<Subscript> cells = EcoreUtil2.eAllOfType(series.getValue(), Subscript.class);
        if (cells.isEmpty()) {
            error("a series is given by points, as in { 2020 -> 1, 2021 -> 2 }, or by a dataset; what is computed is a"
                    + " variable", series.getValue());
        }
        for (Subscript cell : cells) {
            Optional<SubscriptKey> period = cell.getKeys().stream()
                    .filter(key -> key.getText() == null && !key.isEconomy() && SubscriptKeys.text(key).isEmpty())
                    .findFirst();
            if (SubscriptKeys.isCell(cell) && period.isPresent()) {
                error("a series takes all its years; leave the year away", period.get());
            }
        }
    }

    /** What is held has an end. */
    @Check
    void held(Series series) {
        if (series.isHeld() && count(series, SERIES__HELD) > 1) {
            error("'held' stands once", series, SERIES__HELD);
        }
    }
}
