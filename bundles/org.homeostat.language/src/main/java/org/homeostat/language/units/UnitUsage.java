package org.homeostat.language.units;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitFactor;

/**
 * In which units the quantities of a file are stated, and so in which one a quantity is shown that states none: in the
 * unit that most quantities of its dimension state, else in the money, the goods or the people that are stated most.
 */
final class UnitUsage {

    private final UnitEvaluator units;
    private final Map<Dimension, Map<ShownUnit, Integer>> stated = new LinkedHashMap<>();
    private final Map<UnitDeclaration, Integer> declared = new LinkedHashMap<>();

    UnitUsage(UnitEvaluator units) {
        this.units = units;
    }

    /** Counts a stated unit. */
    void count(UnitExpression unit, Measure measure) {
        if (measure.dimension().isNone()) {
            return;
        }
        stated.computeIfAbsent(measure.dimension(), key -> new LinkedHashMap<>())
                .merge(new ShownUnit(UnitText.of(unit), measure), 1, Integer::sum);
        Set<UnitDeclaration> named = new HashSet<>();
        EcoreUtil2.eAllOfType(unit, UnitFactor.class).stream().map(UnitFactor::getUnit)
                .filter(each -> each != null && named.add(each)).forEach(each -> declared.merge(each, 1, Integer::sum));
    }

    /** In what a quantity of this dimension is shown. */
    ShownUnit of(Dimension dimension) {
        if (dimension.isNone()) {
            return ShownUnit.NONE;
        }
        Map<ShownUnit, Integer> all = stated.getOrDefault(dimension, Map.of());
        return most(all, unit -> true).orElseGet(() -> composed(dimension));
    }

    /** A scale such as thousands is right for an amount of something and for a flow of it, not for a ratio. */
    private ShownUnit composed(Dimension dimension) {
        List<String> things = dimension.bases().stream().filter(base -> !base.equals(Dimension.TIME_BASE)).toList();
        Optional<UnitDeclaration> scaled = things.size() == 1 && dimension.exponent(things.get(0)).equals(Rational.ONE)
                ? most(declared, unit -> units.measure(unit)
                        .filter(measure -> measure.dimension().equals(Dimension.of(things.get(0)))).isPresent())
                : Optional.empty();
        return scaled.flatMap(unit -> units.measure(unit)
                .map(measure -> new ShownUnit(
                        dimension.text(base -> base.equals(things.get(0)) ? unit.getName() : base),
                        new Measure(dimension, measure.exactFactor()))))
                .orElseGet(() -> new ShownUnit(UnitText.of(dimension), Measure.of(dimension)));
    }

    private static <T> Optional<T> most(Map<T, Integer> counts, Predicate<T> wanted) {
        T best = null;
        for (Map.Entry<T, Integer> each : counts.entrySet()) {
            if (wanted.test(each.getKey()) && (best == null || each.getValue() > counts.get(best))) {
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
