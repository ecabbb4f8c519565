package org.homeostat.session.accounts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.check.Model;

/** The economies and models that have accounts. */
public final class Economies {

    private Economies() {
    }

    /** The economies of a scenario whose model has instruments or transactions, in the order of the world. */
    public static List<Economy> of(Scenario scenario) {
        return Horizons.world(scenario).stream()
                .flatMap(world -> EconomyGroups.economies(world.getEconomies()).stream())
                .filter(one -> one.getName() != null && one.getType() != null && !one.getType().eIsProxy()
                        && hasAccounts(one.getType()))
                .toList();
    }

    /** The models that have accounts: those of the economies of all scenarios, else those that the file declares. */
    public static List<ModelType> models(Model model) {
        Set<ModelType> models = new LinkedHashSet<>();
        model.scenarios().values().forEach(scenario -> of(scenario).forEach(one -> models.add(one.getType())));
        if (models.isEmpty()) {
            model.declared(ModelType.class).stream().filter(Economies::hasAccounts).forEach(models::add);
        }
        return List.copyOf(models);
    }

    private static boolean hasAccounts(ModelType model) {
        SectorBook book = new SectorBook(model);
        return !book.sectors().isEmpty() && !(book.instruments().isEmpty() && book.transactions().isEmpty());
    }
}
