package org.homeostat.language.ide.minings;

import java.util.List;
import java.util.Optional;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.World;

/** The values of parameters that somebody has computed. */
final class KnownValues {

    private static final int MOST = 3;

    private KnownValues() {
    }

    /** The value in each economy that has the parameter, the first few of them. */
    static Optional<String> of(Parameter parameter, ValueLookup known) {
        if (parameter.getName() == null) {
            return Optional.empty();
        }
        if (parameter.eContainer() instanceof World) {
            return known.value("", parameter.getName()).map(value -> "= " + value);
        }
        if (!(parameter.eContainer() instanceof ModelType model)) {
            return Optional.empty();
        }
        List<String> values = Siblings.of(parameter, Economy.class)
                .filter(economy -> economy.getType() != null && Lineage.of(economy.getType()).contains(model))
                .flatMap(economy -> known.value(economy.getName(), parameter.getName())
                        .map(value -> economy.getName() + " " + value).stream())
                .limit(MOST + 1L).toList();
        return values.isEmpty() ? Optional.empty()
                : Optional.of("= " + String.join(", ", values.subList(0, Math.min(MOST, values.size())))
                        + (values.size() > MOST ? ", …" : ""));
    }

    /** The value that an economy gives. */
    static Optional<String> of(Assignment assignment, ValueLookup known) {
        return assignment.eContainer() instanceof Economy economy && economy.getName() != null
                && assignment.getParameter() != null && !assignment.getParameter().eIsProxy()
                && assignment.getParameter().getName() != null
                        ? known.value(economy.getName(), assignment.getParameter().getName())
                                .map(value -> "= " + value)
                        : Optional.empty();
    }
}
