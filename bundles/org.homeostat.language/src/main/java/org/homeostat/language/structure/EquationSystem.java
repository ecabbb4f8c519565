package org.homeostat.language.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.homeostat.ir.matching.Incidence;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/**
 * The implicit equations of a model or a world and the open variables that they are to determine. An equation mentions
 * an unknown that stands in it, or that one of its variables depends on in the same period.
 *
 * @param equations the equations, with those that a model inherits
 * @param unknowns the open variables
 * @param incidence which equation mentions which unknown
 */
public record EquationSystem(List<ImplicitEquation> equations, List<Variable> unknowns, Incidence incidence) {

    /** The system of a model with all that it inherits, or of a world. */
    public static EquationSystem of(Structure structure) {
        List<Member> members = structure instanceof ModelType model ? EffectiveMembers.withParts(model)
                : structure instanceof World world ? EffectiveMembers.withParts(world) : structure.getMembers();
        List<ImplicitEquation> equations = (structure instanceof ModelType model ? Lineage.of(model).stream()
                : Stream.of(structure)).flatMap(each -> each.getEquations().stream()).toList();
        Map<String, Member> effective = new HashMap<>();
        members.forEach(member -> effective.put(key(member), member));
        Map<String, Integer> unknowns = new LinkedHashMap<>();
        List<Variable> open = new ArrayList<>();
        for (Member member : members) {
            if (EffectiveMembers.isOpen(member)) {
                unknowns.put(key(member), open.size());
                open.add((Variable) member);
            }
        }
        List<int[]> mentions = new ArrayList<>();
        for (ImplicitEquation equation : equations) {
            mentions.add(mentions(equation, effective, unknowns));
        }
        return new EquationSystem(equations, List.copyOf(open), new Incidence(open.size(), mentions));
    }

    private static int[] mentions(ImplicitEquation equation, Map<String, Member> effective,
            Map<String, Integer> unknowns) {
        Member named = equation.getUnknown();
        if (named != null) {
            Integer unknown = named.eIsProxy() ? null : unknowns.get(key(named));
            return unknown == null ? new int[0] : new int[] {unknown};
        }
        Set<Integer> found = new HashSet<>();
        if (reached(equation, effective, unknowns, found)) {
            return unknowns.values().stream().mapToInt(Integer::intValue).toArray();
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Whether an equation mentions a variable, directly or through others. */
    public static boolean mentions(ImplicitEquation equation, Variable variable, Structure structure) {
        List<Member> members = structure instanceof ModelType model ? EffectiveMembers.withParts(model)
                : structure instanceof World world ? EffectiveMembers.withParts(world) : structure.getMembers();
        Map<String, Member> effective = new HashMap<>();
        members.forEach(member -> effective.put(key(member), member));
        Set<Integer> found = new HashSet<>();
        return reached(equation, effective, Map.of(key(variable), 0), found) || !found.isEmpty();
    }

    /** Collects the unknowns that are reached; whether other economies are, which may depend on any of them. */
    private static boolean reached(ImplicitEquation equation, Map<String, Member> effective,
            Map<String, Integer> unknowns, Set<Integer> found) {
        Set<Member> seen = new HashSet<>();
        Deque<EObject> open = new ArrayDeque<>();
        add(equation.getLeft(), open);
        add(equation.getRight(), open);
        while (!open.isEmpty()) {
            EObject each = open.remove();
            if (each instanceof MemberReference access && !(access.getReceiver() instanceof NameReference name
                    && name.getTarget() instanceof Part)) {
                return true;
            }
            Named target = each instanceof NameReference name ? name.getTarget()
                    : ((MemberReference) each).getMember();
            Member member = target instanceof Member one && !one.eIsProxy() ? effective.getOrDefault(key(one), one)
                    : null;
            if (member == null || !seen.add(member)) {
                continue;
            }
            if (unknowns.containsKey(key(member))) {
                found.add(unknowns.get(key(member)));
            } else if (member instanceof Variable variable) {
                add(variable.getDefinition(), open);
            }
        }
        return false;
    }

    private static void add(EObject formula, Deque<EObject> open) {
        if (formula == null) {
            return;
        }
        if (formula instanceof LagReference) {
            return;
        }
        if (formula instanceof NameReference || formula instanceof MemberReference) {
            open.add(formula);
            return;
        }
        EcoreUtil.<EObject>getAllContents(formula, true).forEachRemaining(each -> {
            if ((each instanceof NameReference || each instanceof MemberReference) && !isLagged(each)
                    && !(each.eContainer() instanceof MemberReference)) {
                open.add(each);
            }
        });
    }

    private static boolean isLagged(EObject reference) {
        return reference.eContainer() instanceof LagReference
                || reference.eContainer() != null && reference.eContainer().eContainer() instanceof LagReference;
    }

    private static String key(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
    }
}
