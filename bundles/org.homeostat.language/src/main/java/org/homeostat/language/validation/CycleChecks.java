package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY_SET__ELEMENTS;
import static org.homeostat.model.econ.EconPackage.Literals.MODEL_TYPE__SUPER_TYPES;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__SUPER_SCENARIO;
import static org.homeostat.model.econ.EconPackage.Literals.UNIT_DECLARATION__DEFINITION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitFactor;

/** Checks that nothing is made of itself: models, scenarios, sets and units. A cycle is told once in a file. */
public class CycleChecks extends EconChecks {

    /** Models don't extend each other in a circle. */
    @Check
    void models(EconFile file) {
        check(file, ModelType.class, model -> model.getSuperTypes().stream(), "extend each other",
                MODEL_TYPE__SUPER_TYPES);
    }

    /** Scenarios don't extend each other in a circle. */
    @Check
    void scenarios(EconFile file) {
        check(file, Scenario.class, scenario -> Stream.ofNullable(scenario.getSuperScenario()), "extend each other",
                SCENARIO__SUPER_SCENARIO);
    }

    /** Sets don't contain each other in a circle. */
    @Check
    void sets(EconFile file) {
        check(file, EconomySet.class, set -> set.getElements().stream().filter(EconomySet.class::isInstance)
                .map(EconomySet.class::cast), "contain each other", ECONOMY_SET__ELEMENTS);
    }

    /** Units aren't defined by each other in a circle. */
    @Check
    void units(EconFile file) {
        check(file, UnitDeclaration.class, unit -> unit.getDefinition() == null ? Stream.empty()
                : EcoreUtil2.eAllOfType(unit.getDefinition(), UnitFactor.class).stream().map(UnitFactor::getUnit),
                "are defined by each other", UNIT_DECLARATION__DEFINITION);
    }

    private <T extends Declaration> void check(EconFile file, Class<T> type, Function<T, Stream<T>> successors,
            String verb, EStructuralFeature feature) {
        Map<T, Boolean> done = new LinkedHashMap<>();
        for (Declaration declaration : file.getDeclarations()) {
            if (type.isInstance(declaration) && !done.containsKey(type.cast(declaration))) {
                T start = type.cast(declaration);
                List<T> cycle = cycle(start, successors);
                cycle.forEach(each -> done.put(each, true));
                if (!cycle.isEmpty()) {
                    error(text(cycle, verb), start, count(start, feature) > 0 ? feature : NAMED__NAME);
                }
            }
        }
    }

    private static <T extends Declaration> String text(List<T> cycle, String verb) {
        if (cycle.size() == 1) {
            T one = cycle.get(0);
            return Words.title(one) + " " + (verb.startsWith("are") ? "is defined by itself"
                    : verb.replace(" each other", "s itself"));
        }
        List<String> names = new ArrayList<>(cycle.stream().map(Declaration::getName).toList());
        names.add(names.get(0));
        return Words.kind(cycle.get(0)) + "s " + verb + " in a circle: " + String.join(" -> ", names);
    }

    /** A way from an object back to itself, the object first; empty if there is none. Walks without recursion. */
    private static <T extends Declaration> List<T> cycle(T start, Function<T, Stream<T>> successors) {
        Map<T, T> from = new LinkedHashMap<>();
        List<T> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            T each = open.get(i);
            for (T next : successors.apply(each).filter(EconChecks::present).toList()) {
                if (next == start) {
                    List<T> way = new ArrayList<>();
                    for (T step = each; step != start; step = from.get(step)) {
                        way.add(0, step);
                    }
                    way.add(0, start);
                    return way;
                }
                if (from.putIfAbsent(next, each) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }
}
