package org.homeostat.compiler.p3settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.MemberUnits;

/** The third pass: the parameters that are given other values from outside, before anything reads them. */
public final class Replacement {

    private final FlatScenario scenario;
    private final Quantities quantities;
    private final MemberUnits units;
    private final Findings findings;

    /** Reports to {@code findings}. */
    public Replacement(FlatScenario scenario, Quantities quantities, MemberUnits units, Findings findings) {
        this.scenario = scenario;
        this.quantities = quantities;
        this.units = units;
        this.findings = findings;
    }

    /** The new values in base units; where a parameter is given several, the last. */
    public Map<Quantity, Double> of(List<Setting> settings) {
        Map<Quantity, Double> values = new LinkedHashMap<>();
        for (Setting setting : settings) {
            for (Quantity quantity : targets(setting)) {
                if (!quantity.isParameter()) {
                    findings.error(setting.place(), setting.name() + " is not a parameter; only those can be set");
                } else if (fits(setting, quantity)) {
                    values.put(quantity, setting.value());
                }
            }
        }
        return values;
    }

    private List<Quantity> targets(Setting setting) {
        List<Quantity> found = new ArrayList<>();
        Optional<List<? extends Owner>> owners = owners(setting);
        if (owners.isEmpty()) {
            findings.error(setting.place(), "scenario " + scenario.scenario().getName() + " has no economy "
                    + setting.owner().orElse("") + "; it has "
                    + String.join(", ", scenario.economies().stream().map(Owner::name).toList()));
            return found;
        }
        owners.get().forEach(owner -> quantities.find(owner, setting.name()).ifPresent(found::add));
        if (found.isEmpty()) {
            boolean ofWorld = quantities.find(scenario.world(), setting.name()).isPresent();
            findings.error(setting.place(), setting.owner().orElse("no economy of the world") + " has "
                    + (setting.owner().isPresent() ? "no " : "") + "parameter " + setting.name()
                    + (ofWorld ? "; the world has: write world." + setting.name() : ""));
        }
        return found;
    }

    private Optional<List<? extends Owner>> owners(Setting setting) {
        if (setting.owner().isEmpty()) {
            return Optional.of(scenario.economies());
        }
        String name = setting.owner().get();
        if (name.equals("world")) {
            return Optional.of(List.of(scenario.world()));
        }
        List<Owner.OfEconomy> named = scenario.economies().stream().filter(owner -> owner.name().equals(name)).toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private boolean fits(Setting setting, Quantity quantity) {
        if (setting.value() == 0 || !(units.type(quantity.member()) instanceof ExpressionType.Quantity type)
                || type.dimension().equals(setting.dimension())) {
            return true;
        }
        String unit = units.text(quantity.member());
        findings.error(setting.place(), setting.name() + " is measured in "
                + (unit.isEmpty() ? "no unit" : unit) + ", and the value given to it in "
                + (setting.dimension().isNone() ? "no unit" : setting.dimension())
                + (unit.isEmpty() || !setting.dimension().isNone() ? ""
                        : "; write it as " + setting.name() + "=…["
                                + unit + "]"));
        return false;
    }
}
