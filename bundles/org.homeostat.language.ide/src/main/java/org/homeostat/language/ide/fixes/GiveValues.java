package org.homeostat.language.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.ModelType;

/** Writes down the values that an economy owes, each 0 in its unit. */
final class GiveValues implements Repair {

    private final MemberUnits units;

    @Inject
    GiveValues(MemberUnits units) {
        this.units = units;
    }

    @Override
    public Stream<Patch> of(Case problem) {
        return problem.around(Economy.class).stream().filter(economy -> economy.getType() != null).map(economy -> {
            List<String> lines = problem.data().stream().map(name -> name + " = " + zero(economy.getType(), name))
                    .toList();
            String names = String.join(", ", problem.data());
            return Body.begin(new Patch("Give " + (lines.size() == 1 ? "a value" : "values") + " to " + names), economy,
                    lines);
        });
    }

    private String zero(ModelType model, String name) {
        return EffectiveMembers.find(model, name).map(units::text).filter(unit -> !unit.isEmpty())
                .map(unit -> "0 [" + unit + "]").orElse("0");
    }
}
