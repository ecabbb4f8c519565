package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY__CURRENCY;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.units.Dimension;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitFactor;
import org.homeostat.model.econ.World;

/** Checks whose money is meant. */
public class CurrencyChecks extends EconChecks {

    /** A world has no money of its own. */
    @Check
    void ofAnEconomy(UnitFactor factor) {
        if (present(factor.getUnit()) && isBuiltIn(factor.getUnit())
                && Dimension.CURRENCY.equals(factor.getUnit().getName())
                && EcoreUtil2.getContainerOfType(factor, World.class) != null) {
            error("'currency' is the money of the economy at hand, and a world is none; name the money: USD", factor);
        }
    }

    /** An economy names a money that the file declares. */
    @Check
    void isMoney(Economy economy) {
        if (present(economy.getCurrency()) && isBuiltIn(economy.getCurrency())) {
            error(economy.getCurrency().getName() + " is built in and no money of " + economy.getName()
                    + "; declare one: unit CLP", economy, ECONOMY__CURRENCY);
        }
        if (count(economy, ECONOMY__CURRENCY) > 1) {
            error(economy.getName() + " has two currencies", economy, ECONOMY__CURRENCY);
        }
    }

    private static boolean isBuiltIn(UnitDeclaration unit) {
        return unit.eResource() != null && Library.contains(unit.eResource().getURI());
    }
}
