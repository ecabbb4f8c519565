package org.homeostat.session.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.analysis.measure.MeasureValue;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.EconFactory;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.check.Model;

/** The measures of one scenario: those of the file, and those that its comparisons are about. */
public final class Measures {

    private final Model model;
    private final List<Measured> all = new ArrayList<>();

    private record Measured(OutcomeMeasure measure, Optional<Economy> economy, Asked asked) {
    }

    /** The measures that a model has for a scenario. */
    public Measures(Model model, Scenario scenario) {
        this.model = model;
        List<Economy> economies = Horizons.world(scenario)
                .map(world -> EconomyGroups.economies(world.getEconomies())).orElse(List.of());
        for (OutcomeMeasure measure : model.measures()) {
            NameReference name = EconFactory.eINSTANCE.createNameReference();
            name.setTarget(measure);
            for (Optional<Economy> economy : SimpleNames.economies(measure.getValue(), economies)) {
                all.add(new Measured(measure, economy,
                        new Asked(measure.getName(), name, economy, Optional.empty())));
            }
        }
    }

    /** What is asked of a run. */
    public List<Asked> asked() {
        return all.stream().map(Measured::asked).toList();
    }

    /** The measures of a run, from the numbers that were asked of it. */
    public List<MeasureValue> values(CompiledScenario scenario, Map<Asked, Double> numbers) {
        List<MeasureValue> values = new ArrayList<>();
        for (Measured one : all) {
            DisplayUnit unit = new ShownIn(model.units()).of(one.measure, one.economy);
            String economy = one.economy.map(Economy::getName).orElse("");
            String label = one.measure.getLabel() == null ? one.measure.getName() : one.measure.getLabel();
            values.add(new MeasureValue(one.measure.getName(), label, economy,
                    scenario.economies().getOrDefault(economy, ""), unit.text(), scenario.name(), scenario.label(),
                    unit.shown(numbers.get(one.asked))));
        }
        return values;
    }
}
