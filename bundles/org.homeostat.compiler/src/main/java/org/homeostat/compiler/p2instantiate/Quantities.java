package org.homeostat.compiler.p2instantiate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.p1flatten.Owner;

/** All quantities of a scenario, by owner and name. */
public final class Quantities {

    private final Map<Owner, Map<String, Quantity>> byOwner = new HashMap<>();
    private final List<Quantity> all = new ArrayList<>();

    void add(Quantity quantity) {
        all.add(quantity);
        byOwner.computeIfAbsent(quantity.owner(), owner -> new HashMap<>())
                .put(quantity.member().getName(), quantity);
    }

    /** The quantity of that name. */
    public Optional<Quantity> find(Owner owner, String name) {
        return Optional.ofNullable(byOwner.getOrDefault(owner, Map.of()).get(name));
    }

    /** Every quantity, owner by owner, the world last, in the order of declaration. */
    public List<Quantity> all() {
        return List.copyOf(all);
    }
}
