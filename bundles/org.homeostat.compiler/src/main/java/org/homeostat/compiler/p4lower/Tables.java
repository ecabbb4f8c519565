package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p4lower.series.FiguresReading;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Table;
import org.homeostat.model.econ.LookupPoint;
import org.homeostat.model.econ.LookupTable;

/** Makes tables of lookup functions. */
final class Tables {

    private final Amounts amounts;
    private final Findings findings;
    private final Places places;
    private final Map<LookupTable, Map<Owner, Optional<Table>>> known = new HashMap<>();

    Tables(Amounts amounts, Findings findings, Places places) {
        this.amounts = amounts;
        this.findings = findings;
        this.places = places;
    }

    /** The table of a function, in base units; empty, with an error, if it is none. */
    Optional<Table> of(LookupTable lookup, Owner owner) {
        return known.computeIfAbsent(lookup, each -> new HashMap<>()).computeIfAbsent(owner,
                each -> read(lookup, owner));
    }

    private Optional<Table> read(LookupTable lookup, Owner owner) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (LookupPoint point : lookup.getPoints()) {
            OptionalDouble argument = amounts.constant(point.getArgument(), owner);
            OptionalDouble value = amounts.constant(point.getValue(), owner);
            if (argument.isEmpty() || value.isEmpty()) {
                findings.errorOnce(places.of(point), "a point of a table is two numbers: 0.2 -> 18%");
                return Optional.empty();
            }
            x.add(argument.getAsDouble());
            y.add(value.getAsDouble());
        }
        try {
            Interpolation way = lookup.getInterpolation() == null ? Interpolation.LINEAR
                    : FiguresReading.interpolation(lookup.getInterpolation());
            return Optional.of(new Table(x, y, way, lookup.isExtrapolate()));
        } catch (IllegalArgumentException e) {
            findings.errorOnce(places.of(lookup), e.getMessage());
            return Optional.empty();
        }
    }
}
