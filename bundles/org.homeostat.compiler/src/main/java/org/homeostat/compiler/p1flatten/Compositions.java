package org.homeostat.compiler.p1flatten;

import java.util.HashMap;
import java.util.Map;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Structure;

/** What owners are made of, worked out once for each model. */
public final class Compositions {

    private final Map<Structure, Composition> known = new HashMap<>();

    /** What an economy or the world is made of. */
    public Composition of(Owner owner) {
        return switch (owner) {
            case Owner.OfEconomy economy -> {
                ModelType model = economy.economy().getType();
                yield known.computeIfAbsent(model, each -> Composition.of(model));
            }
            case Owner.OfWorld world -> known.computeIfAbsent(world.world(), each -> Composition.of(world.world()));
        };
    }
}
