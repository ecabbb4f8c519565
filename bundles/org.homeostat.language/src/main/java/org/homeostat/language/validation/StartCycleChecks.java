package org.homeostat.language.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** Checks that parameters, starts and initial values don't depend on each other in a circle. */
public class StartCycleChecks extends EconChecks {

    /** Within a model, as far as its own declarations take part. */
    @Check
    void model(ModelType model) {
        Map<String, Expression> formulas = formulas(EffectiveMembers.of(model));
        report(formulas, model);
    }

    /** Within a world. */
    @Check
    void world(World world) {
        report(formulas(world.getMembers()), world);
    }

    /** Within an economy, as far as its values take part. */
    @Check
    void economy(Economy economy) {
        boolean depends = economy.getAssignments().stream().anyMatch(each -> !names(each.getValue()).isEmpty());
        if (depends && present(economy.getType())) {
            Map<String, Expression> formulas = formulas(EffectiveMembers.of(economy.getType()));
            for (Assignment assignment : economy.getAssignments()) {
                if (present(assignment.getParameter()) && assignment.getValue() != null) {
                    formulas.put(assignment.getParameter().getName(), assignment.getValue());
                }
            }
            report(formulas, economy);
        }
    }

    private void report(Map<String, Expression> formulas, EObject owner) {
        Map<String, Set<String>> uses = new HashMap<>();
        formulas.forEach((name, formula) -> uses.put(name, names(formula)));
        Set<String> told = new HashSet<>();
        for (String start : formulas.keySet()) {
            List<String> cycle = told.contains(start) ? List.of() : cycle(start, uses);
            if (cycle.stream().noneMatch(told::contains)) {
                cycle.stream().map(formulas::get).filter(formula -> EcoreUtil2.isAncestor(owner, formula)).findFirst()
                        .ifPresent(own -> error(text(cycle), own));
            }
            told.addAll(cycle);
        }
    }

    private static String text(List<String> cycle) {
        return cycle.size() == 1 ? "the value of " + cycle.get(0) + " at the start depends on itself"
                : "values at the start depend on each other in a circle: " + String.join(" -> ", cycle) + " -> "
                        + cycle.get(0);
    }

    private static List<String> cycle(String start, Map<String, Set<String>> uses) {
        Map<String, String> from = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            for (String next : uses.getOrDefault(open.get(i), Set.of())) {
                if (next.equals(start)) {
                    List<String> way = new ArrayList<>();
                    for (String step = open.get(i); !step.equals(start); step = from.get(step)) {
                        way.add(0, step);
                    }
                    way.add(0, start);
                    return way;
                }
                if (from.putIfAbsent(next, open.get(i)) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static Map<String, Expression> formulas(List<Member> members) {
        Map<String, Expression> formulas = new LinkedHashMap<>();
        for (Member member : members) {
            Expression formula = switch (member) {
                case Parameter parameter -> parameter.getValue();
                case Variable variable -> Overrides.start(variable).orElse(null);
                case Stock stock -> stock.getInitial();
                default -> null;
            };
            if (formula != null && member.getName() != null) {
                formulas.put(member.getName(), formula);
            }
        }
        return formulas;
    }

    private static Set<String> names(Expression formula) {
        Set<String> names = new HashSet<>();
        for (NameReference name : formula == null ? List.<NameReference>of()
                : EcoreUtil2.eAllOfType(formula, NameReference.class)) {
            if (name.getTarget() instanceof Member member && present(member) && member.getName() != null) {
                names.add(member.getName());
            }
        }
        return names;
    }
}
