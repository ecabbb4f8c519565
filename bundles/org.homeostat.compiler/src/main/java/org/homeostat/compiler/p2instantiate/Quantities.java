package org.homeostat.compiler.p2instantiate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.p1flatten.Owner;

/** All quantities of a scenario, by owner and name. */
public final class Quantities {

    private final Map<Owner, Map<String, Quantity>> byName = new HashMap<>();
    private final Map<Owner, Map<String, List<Quantity>>> byDeclaration = new HashMap<>();
    private final List<Quantity> all = new ArrayList<>();

    void add(Quantity quantity) {
        all.add(quantity);
        byName.computeIfAbsent(quantity.owner(), owner -> new HashMap<>()).put(quantity.name(), quantity);
        byDeclaration.computeIfAbsent(quantity.owner(), owner -> new HashMap<>())
                .computeIfAbsent(quantity.declared().name(), name -> new ArrayList<>()).add(quantity);
    }

    /** The quantity of that name: {@code output}, {@code households.deposits}, {@code tradeShare[Peru]}. */
    public Optional<Quantity> find(Owner owner, String name) {
        return Optional.ofNullable(byName.getOrDefault(owner, Map.of()).get(name));
    }

    /** The quantity that an owner has towards a partner. */
    public Optional<Quantity> find(Owner owner, String name, Owner partner) {
        return find(owner, Quantity.name(name, Optional.of(partner)));
    }

    /** The quantities of one declaration: one, or one for each partner. */
    public List<Quantity> of(Owner owner, String name) {
        return byDeclaration.getOrDefault(owner, Map.of()).getOrDefault(name, List.of());
    }

    /** Every quantity, owner by owner, the world last, in the order of declaration. */
    public List<Quantity> all() {
        return List.copyOf(all);
    }
}
