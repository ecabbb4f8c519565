package org.homeostat.session.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeostat.compiler.CompiledCalibration;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.Places;
import org.homeostat.ir.Const;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Parameter;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Calibration;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.World;
import org.homeostat.session.CalibratedValue;
import org.homeostat.session.check.Model;

/**
 * The values that were found for calibrated parameters, economy by economy. Where scenarios begin in different periods, it
 * is the value of the first that has the parameter.
 */
public final class CalibratedValues {

    private CalibratedValues() {
    }

    /** Those of all scenarios of a model that could be compiled. */
    public static List<CalibratedValue> of(Model model) {
        Map<String, CalibratedValue> values = new LinkedHashMap<>();
        model.scenarios().forEach((name, scenario) -> model.compiled(name)
                .ifPresent(compiled -> of(compiled, scenario).forEach(values::putIfAbsent)));
        return List.copyOf(values.values());
    }

    private static Map<String, CalibratedValue> of(CompiledScenario compiled, Scenario scenario) {
        Map<String, CalibratedValue> values = new LinkedHashMap<>();
        if (compiled.model().isPresent() && compiled.calibration().isPresent()) {
            for (CompiledCalibration.Unknown unknown : compiled.calibration().get().unknowns()) {
                value(unknown.name(), compiled, compiled.model().get(), scenario)
                        .ifPresent(value -> values.put(unknown.name(), value));
            }
        }
        return values;
    }

    private static Optional<CalibratedValue> value(String name, CompiledScenario compiled, FlatModel flat,
            Scenario scenario) {
        Optional<Parameter> found = flat.findParameter(name);
        if (found.isEmpty() || !(found.get().value() instanceof Const number)) {
            return Optional.empty();
        }
        Parameter parameter = found.get();
        String label = parameter.label().isEmpty() ? parameter.name() : parameter.label();
        return Optional.of(new CalibratedValue(parameter.economy(),
                compiled.economies().getOrDefault(parameter.economy(), ""), parameter.name(), label,
                parameter.unit().text(), parameter.unit().shown(number.value()),
                conditions(parameter, scenario)));
    }

    private static String conditions(Parameter parameter, Scenario scenario) {
        World world = Horizons.world(scenario).orElseThrow();
        Stream<Calibration> all = parameter.economy().isEmpty() ? world.getCalibrations().stream()
                : EconomyGroups.economies(world.getEconomies()).stream()
                        .filter(one -> parameter.economy().equals(one.getName())).flatMap(CalibratedValues::of);
        return all.filter(one -> one.getParameters().stream().anyMatch(each -> parameter.name().equals(each.getName())))
                .flatMap(one -> one.getConditions().stream()).map(Places::text).distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<Calibration> of(Economy economy) {
        Stream<Calibration> inherited = economy.getType() == null || economy.getType().eIsProxy() ? Stream.empty()
                : Lineage.of(economy.getType()).stream().flatMap(one -> one.getCalibrations().stream());
        return Stream.concat(inherited, economy.getCalibrations().stream());
    }
}
