package org.homeostat.language.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Scenario;

/** What {@code extends} brings together, from the most general to the most special; a cycle is cut where it closes. */
public final class Lineage {

    private Lineage() {
    }

    /**
     * The model and all that it extends, each once: before a model stand the models that it extends, in the order in
     * which it names them.
     */
    public static List<ModelType> of(ModelType model) {
        return line(model, Lineage::parents);
    }

    /** The scenario and all that it extends, the root first. */
    public static List<Scenario> of(Scenario scenario) {
        return line(scenario, Lineage::parents);
    }

    /** Whether following {@code extends} from this model comes back to it. */
    public static boolean isCyclic(ModelType model) {
        return closes(model, Lineage::parents);
    }

    /** Whether following {@code extends} from this scenario comes back to it. */
    public static boolean isCyclic(Scenario scenario) {
        return closes(scenario, Lineage::parents);
    }

    private static List<ModelType> parents(ModelType model) {
        return model.eIsProxy() ? List.of() : model.getSuperTypes();
    }

    private static List<Scenario> parents(Scenario scenario) {
        return scenario.eIsProxy() || scenario.getSuperScenario() == null ? List.of()
                : List.of(scenario.getSuperScenario());
    }

    /** Walks without recursion: a file may hold a chain of any length. */
    private static <T> List<T> line(T start, Function<T, List<T>> parents) {
        Set<T> line = new LinkedHashSet<>();
        Set<T> open = new HashSet<>();
        List<T> path = new ArrayList<>(List.of(start));
        while (!path.isEmpty()) {
            T each = path.getLast();
            if (line.contains(each)) {
                path.removeLast();
            } else if (open.add(each)) {
                List<T> next = new ArrayList<>(parents.apply(each));
                Collections.reverse(next);
                next.stream().filter(parent -> !open.contains(parent)).forEach(path::add);
            } else {
                line.add(path.removeLast());
            }
        }
        return List.copyOf(line);
    }

    private static <T> boolean closes(T start, Function<T, List<T>> parents) {
        Set<T> seen = new HashSet<>();
        List<T> open = new ArrayList<>(parents.apply(start));
        while (!open.isEmpty()) {
            T each = open.removeLast();
            if (each == start) {
                return true;
            }
            if (seen.add(each)) {
                open.addAll(parents.apply(each));
            }
        }
        return false;
    }
}
