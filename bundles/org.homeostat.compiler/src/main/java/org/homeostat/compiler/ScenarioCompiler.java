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
import org.homeostat.compiler.p4lower.ExpressionLowering;
import org.homeostat.compiler.p4lower.Lowering;
import org.homeostat.compiler.p5overlay.Switches;
import org.homeostat.compiler.p5overlay.Weaving;
import org.homeostat.compiler.p6asked.Asking;
import org.homeostat.compiler.wording.Intervention;
import org.homeostat.compiler.wording.Interventions;
import org.homeostat.ir.FlatModel;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitEvaluator;
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

    /** Reads units and data through these, and names places so. */
    public ScenarioCompiler(MemberUnits units, DataSource data, Places places) {
        this.units = units;
        this.data = data;
        this.places = places;
    }

    /**
     * Compiles one scenario.
     *
     * @param scenario a linked scenario
     * @param settings values given to parameters from outside
     */
    public CompiledScenario compile(Scenario scenario, List<Setting> settings) {
        return compile(scenario, settings, Variability.NONE).scenario();
    }

    /**
     * Compiles one scenario for runs that differ.
     *
     * @param scenario a linked scenario
     * @param settings values given to parameters from outside
     * @param variability what runs are to change
     */
    public VariableScenario compile(Scenario scenario, List<Setting> settings, Variability variability) {
        Findings findings = new Findings();
        Optional<FlatScenario> flat = new ScenarioFlattening(findings, places).flatten(scenario,
                variability.switched());
        if (flat.isEmpty()) {
            return new VariableScenario(new CompiledScenario(scenario.getName(), label(scenario), Optional.empty(),
                    findings.all(), Map.of(), List.of(), List.of(), List.of()), List.of(), AskedNumbers.NONE);
        }
        Draft draft = new Draft();
        Ranges ranges = new Ranges(flat.get().world(), flat.get().economies(), findings, places);
        Quantities quantities = new Instantiation(flat.get(), draft, units, ranges, findings, places)
                .instantiate(variability.moving());
        Map<Quantity, Double> replaced = new Replacement(flat.get(), quantities, units, findings).of(settings);
        ExpressionLowering formulas = new ExpressionLowering(flat.get(), quantities, ranges, data,
                new UnitEvaluator(), draft, findings, places);
        new Lowering(formulas, replaced, draft, findings, places).lower(flat.get(), quantities);
        Switches switches = new Switches(draft, places, variability.switched());
        new Weaving(draft, formulas, switches, findings, places).weave(flat.get(), quantities);
        AskedNumbers asked = new Asking(flat.get(), quantities, ranges, data, draft, findings, places)
                .ask(variability.asked());
        Optional<FlatModel> model = findings.incomplete() ? Optional.empty()
                : Optional.of(draft.finish(scenario.getName(), flat.get().time()));
        List<Intervention> interventions = Interventions.of(flat.get());
        return new VariableScenario(new CompiledScenario(scenario.getName(), label(scenario), model, findings.all(),
                economies(flat.get()), parameters(quantities), draft.citations(), interventions), switches.all(),
                asked);
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
