package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.SHOCK__FADING;

import jakarta.inject.Inject;
import java.util.OptionalDouble;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.World;

/** Checks the disturbances of a scenario. */
public class ShockChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** What fades is a share. */
    @Check
    void fading(Shock shock) {
        OptionalDouble share = units.constant(shock.getFading());
        if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
            error("the share that fades in each period lies between 0% and 100%", shock, SHOCK__FADING);
        }
    }

    /** The economy that is disturbed is in the scenario's world. */
    @Check
    void isInTheWorld(Shock shock) {
        if (shock.eContainer() instanceof Scenario scenario && shock.getTarget() instanceof MemberReference access
                && access.getReceiver() instanceof NameReference name && name.getTarget() instanceof Economy economy
                && present(economy)) {
            World world = Horizons.world(scenario).orElse(null);
            if (world != null && world.getEconomies().stream().allMatch(EconChecks::present)
                    && !EconomyGroups.economies(world.getEconomies()).contains(economy)) {
                error(economy.getName() + " is not in world " + world.getName(), name);
            }
        }
    }
}
