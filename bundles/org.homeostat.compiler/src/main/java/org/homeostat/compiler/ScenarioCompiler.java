package org.homeostat.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.compiler.p1flatten.ScenarioFlattening;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Instantiation;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.compiler.p3settings.Replacement;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.compiler.p4lower.Amounts;
import org.homeostat.compiler.p4lower.Calibrations;
import org.homeostat.compiler.p4lower.ExpressionLowering;
import org.homeostat.compiler.p4lower.Lowering;
import org.homeostat.compiler.p5overlay.Switches;
import org.homeostat.compiler.p5overlay.Weaving;
import org.homeostat.compiler.p6asked.Asking;
import org.homeostat.compiler.wording.Interventions;
import org.homeostat.ir.FlatModel;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Scenario;

/**
 * Lowers a scenario to a flat model.
 *
 * <pre>
 *   Scenario (EMF, linked)
 *      |  p1flatten      extends, sets and selections followed; changes one by one
 *      v
 *   FlatScenario
 *      |  p2instantiate  an index for every quantity of every economy and of the world
 *      v
 *   Quantities
 *      |  p3settings     parameters that are given other values from outside
 *      v
 *   replaced values
 *      |  p4lower        formulas in the context of each economy, in base units
 *      v
 *   Draft
 *      |  p5overlay      shocks, policies and treaties laid over the equations
 *      v
 *   Draft
 *      |  p6asked        numbers that questions ask of the paths
 *      v
 *   FlatModel
 * </pre>
 *
 * What is wrong with the scenario is collected as findings, all in one go; nothing in a model makes the compiler throw.
 * Names that did not link are passed over, because the checks of the language report them. A compiler may be used
 * again, by one thread at a time.
 */
public final class ScenarioCompiler {

    private final MemberUnits units;
    private final DataSource data;
    private final Places places;
    private final Amounts amounts;

    /** Reads units and data through these, and names places so. */
    public ScenarioCompiler(MemberUnits units, DataSource data, Places places) {
        this.units = units;
        this.data = data;
        this.places = places;
        amounts = new Amounts(units);
    }

    /**
     * Compiles one scenario.
     *
     * @param scenario a linked scenario
     * @param settings values given to parameters from outside
     */
    public CompiledScenario compile(Scenario scenario, List<Setting> settings) {
        return compile(scenario, CompileOptions.PLAIN.with(settings)).scenario();
    }

    /**
     * Compiles one scenario for runs that differ.
     *
     * @param scenario a linked scenario
     * @param settings values given to parameters from outside
     * @param variability what runs are to change
     */
    public VariableScenario compile(Scenario scenario, List<Setting> settings, Variability variability) {
        return compile(scenario, CompileOptions.PLAIN.with(settings).with(variability));
    }

    /** Compiles one linked scenario. */
    public VariableScenario compile(Scenario scenario, CompileOptions options) {
        Findings findings = new Findings();
        Optional<FlatScenario> flat = new ScenarioFlattening(findings, places).flatten(scenario,
                options.variability().switched(), options.without());
        if (flat.isEmpty()) {
            return new VariableScenario(new CompiledScenario(scenario.getName(), label(scenario), Optional.empty(),
                    findings.all(), Map.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()), List.of(),
                    AskedNumbers.NONE);
        }
        Workshop workshop = new Workshop(flat.get(), options, findings);
        workshop.lower();
        Switches switches = new Switches(workshop.draft, places, options.variability().switched());
        new Weaving(workshop.draft, workshop.formulas, switches, findings, places).weave(flat.get(),
                workshop.quantities);
        AskedNumbers asked = new Asking(flat.get(), workshop.quantities, workshop.ranges, data, amounts,
                workshop.draft, findings, places).ask(options.variability().asked());
        Optional<CompiledCalibration> calibration = workshop.calibrations.isEmpty() ? Optional.empty()
                : calibration(new Workshop(flat.get().base(), options, findings), findings);
        Optional<FlatModel> model = findings.incomplete() ? Optional.empty() : Optional.of(workshop.finish());
        return new VariableScenario(new CompiledScenario(scenario.getName(), label(scenario), model, findings.all(),
                economies(flat.get()), parameters(workshop.quantities), workshop.draft.citations(),
                Interventions.of(flat.get()), workshop.draft.needed(), calibration), switches.all(), asked);
    }

    private Optional<CompiledCalibration> calibration(Workshop base, Findings findings) {
        base.lower();
        List<CompiledCalibration.Condition> conditions = base.calibrations.lower(base.formulas);
        List<CompiledCalibration.Unknown> unknowns = base.calibrations.unknowns().stream()
                .map(each -> new CompiledCalibration.Unknown(qualifiedName(each), each.parameter())).toList();
        return findings.incomplete() ? Optional.empty()
                : Optional.of(new CompiledCalibration(base.finish(), unknowns, conditions));
    }

    /** What the middle passes share about one flat scenario. */
    private final class Workshop {

        private final FlatScenario flat;
        private final CompileOptions options;
        private final Findings findings;
        private final Draft draft = new Draft();
        private final Ranges ranges;
        private final Quantities quantities;
        private final Calibrations calibrations;
        private final ExpressionLowering formulas;

        Workshop(FlatScenario flat, CompileOptions options, Findings findings) {
            this.flat = flat;
            this.options = options;
            this.findings = findings;
            ranges = new Ranges(flat.world(), flat.economies(), findings, places);
            quantities = new Instantiation(flat, draft, units, ranges, findings, places)
                    .instantiate(options.variability().moving());
            calibrations = new Calibrations(flat, quantities, findings, places);
            formulas = new ExpressionLowering(flat, quantities, ranges, data, amounts, draft, findings, places);
        }

        void lower() {
            Map<Quantity, Double> values = new LinkedHashMap<>();
            calibrations.unknowns().forEach(each -> Optional.ofNullable(options.calibrated().get(qualifiedName(each)))
                    .ifPresent(value -> values.put(each, value)));
            Map<Quantity, Double> replaced = new Replacement(flat, quantities, units, findings).of(options.settings());
            replaced.keySet().stream().filter(calibrations::finds)
                    .forEach(each -> calibrations.collision(each, "is given a value from outside"));
            values.putAll(replaced);
            new Lowering(formulas, flat, quantities, draft, findings, places).lower(values, calibrations);
        }

        FlatModel finish() {
            return draft.finish(flat.scenario().getName(), flat.time(), flat.integration());
        }
    }

    private static String qualifiedName(Quantity quantity) {
        return (quantity.owner().name().isEmpty() ? "world" : quantity.owner().name()) + "." + quantity.name();
    }

    private static Map<String, String> economies(FlatScenario scenario) {
        Map<String, String> labels = new LinkedHashMap<>();
        scenario.economies().forEach(owner -> labels.put(owner.name(), label(owner.economy())));
        return labels;
    }

    private static List<CompiledParameter> parameters(Quantities quantities) {
        List<CompiledParameter> parameters = new ArrayList<>();
        for (Quantity quantity : quantities.all()) {
            if (quantity.isParameter()) {
                parameters.add(new CompiledParameter(quantity.owner().name(), quantity.name(),
                        quantity.declared().lever(), quantity.parameter(), quantity.slot()));
            }
        }
        return parameters;
    }

    private static String label(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }
}
