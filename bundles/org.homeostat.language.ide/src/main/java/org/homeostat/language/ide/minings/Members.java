package org.homeostat.language.ide.minings;

import java.util.Optional;
import java.util.stream.Collectors;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Treaty;

/** Who is bound by a treaty. */
final class Members {

    private Members() {
    }

    /** The economies; empty where the treaty names all of them itself. */
    static Optional<String> of(Treaty treaty) {
        return treaty.getMembers().stream().anyMatch(EconomySet.class::isInstance)
                ? Optional.of(EconomyGroups.economies(treaty.getMembers()).stream().map(Named::getName)
                        .collect(Collectors.joining(", ", "= ", "")))
                : Optional.empty();
    }
}
