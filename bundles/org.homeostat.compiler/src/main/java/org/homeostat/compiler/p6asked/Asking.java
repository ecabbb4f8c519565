package org.homeostat.compiler.p6asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.AskedNumbers;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p4lower.Amounts;
import org.homeostat.compiler.p4lower.Context;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Integration;
import org.homeostat.ir.TimeAxis;

/** The sixth pass: the numbers that are asked of a scenario. */
public final class Asking {

    private final FlatScenario scenario;
    private final Quantities quantities;
    private final Ranges ranges;
    private final DataSource data;
    private final Amounts amounts;
    private final Draft draft;
    private final Findings findings;
    private final Places places;

    /** Adds hidden slots to {@code draft}. */
    public Asking(FlatScenario scenario, Quantities quantities, Ranges ranges, DataSource data, Amounts amounts,
            Draft draft,
            Findings findings, Places places) {
        this.scenario = scenario;
        this.quantities = quantities;
        this.ranges = ranges;
        this.data = data;
        this.amounts = amounts;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    /** Reads everything that is asked. */
    public AskedNumbers ask(List<Asked> all) {
        if (all.isEmpty()) {
            return AskedNumbers.NONE;
        }
        Draft small = new Draft();
        PathLowering paths = new PathLowering(scenario, quantities, ranges, data, amounts, draft, findings,
                places);
        NumberLowering numbers = new NumberLowering(paths, draft, small, scenario, quantities, ranges, data,
                amounts, findings, places);
        List<Integer> slots = new ArrayList<>();
        for (Asked asked : all) {
            Owner owner = asked.economy().<Owner>map(Owner.OfEconomy::new).orElse(scenario.world());
            Expr value = numbers.lower(asked.formula(), Context.of(owner, Context.Role.EQUATION, new ArrayList<>()),
                    asked.last());
            int slot = small.addSlot(owner, asked.name(), "", DisplayUnit.NONE, places.of(asked.formula()).origin());
            small.equation(new Definition(slot, value, places.of(asked.formula()).origin()));
            slots.add(slot);
        }
        TimeAxis moment = new TimeAxis(scenario.time().last(), 1);
        return new AskedNumbers(numbers.readings(), findings.incomplete() ? Optional.empty()
                : Optional.of(small.finish(scenario.scenario().getName(), moment, Integration.PERIOD)), slots,
                paths.foreign());
    }
}
