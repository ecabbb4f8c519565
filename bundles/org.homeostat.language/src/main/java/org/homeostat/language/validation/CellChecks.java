package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.DATASET__LOCATION;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;
import org.homeostat.model.econ.World;

/** Checks how figures are taken from datasets. */
public class CellChecks extends EconChecks {

    private enum Kind {
        SERIES("series"), ECONOMY("country"), PERIOD("year");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** A figure has at most one key of each kind. */
    @Check
    void keys(Subscript cell) {
        if (SubscriptKeys.target(cell) instanceof Member) {
            return;
        }
        Set<Kind> seen = new HashSet<>();
        for (SubscriptKey key : cell.getKeys()) {
            Kind kind = key.getText() != null ? Kind.SERIES
                    : key.isEconomy() || key.getTarget() != null ? Kind.ECONOMY : Kind.PERIOD;
            if (!seen.add(kind)) {
                error("this figure has two keys for the " + kind.word
                        + "; the keys are a series in quotes, a country and a year", key);
            }
        }
    }

    /** The word {@code economy} is used where an economy is at hand. */
    @Check
    void economyAtHand(SubscriptKey key) {
        if (key.isEconomy() && (EcoreUtil2.getContainerOfType(key, World.class) != null
                || EcoreUtil2.getContainerOfType(key, Shock.class) != null)) {
            error("there is no economy at hand here; name the country by its code", key);
        }
    }

    /** A dataset names its file. */
    @Check
    void location(Dataset dataset) {
        if (dataset.getLocation() != null && dataset.getLocation().isBlank()) {
            error("dataset " + dataset.getName() + " names no file", dataset, DATASET__LOCATION);
        }
    }
}
