package org.homeostat.language.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Scenario;

/** Chains of {@code extends}, from the most general to the most special; a cycle is cut where it closes. */
public final class Lineage {

    private Lineage() {
    }

    /** The model and all that it extends, the root first. */
    public static List<ModelType> of(ModelType model) {
        return chain(model, m -> m.eIsProxy() ? null : m.getSuperType());
    }

    /** The scenario and all that it extends, the root first. */
    public static List<Scenario> of(Scenario scenario) {
        return chain(scenario, s -> s.eIsProxy() ? null : s.getSuperScenario());
    }

    /** Whether following {@code extends} from this model comes back to it. */
    public static boolean isCyclic(ModelType model) {
        return closes(model, ModelType::getSuperType);
    }

    /** Whether following {@code extends} from this scenario comes back to it. */
    public static boolean isCyclic(Scenario scenario) {
        return closes(scenario, Scenario::getSuperScenario);
    }

    private static <T> List<T> chain(T start, UnaryOperator<T> parent) {
        Set<T> seen = new LinkedHashSet<>();
        for (T each = start; each != null && seen.add(each); each = parent.apply(each)) {
            // the set remembers the order
        }
        List<T> result = new ArrayList<>(seen);
        Collections.reverse(result);
        return result;
    }

    private static <T> boolean closes(T start, UnaryOperator<T> parent) {
        Set<T> seen = new LinkedHashSet<>();
        T each = parent.apply(start);
        while (each != null && each != start && seen.add(each)) {
            each = parent.apply(each);
        }
        return each == start;
    }
}
