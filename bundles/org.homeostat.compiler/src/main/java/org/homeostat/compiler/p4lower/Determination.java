package org.homeostat.compiler.p4lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Definition;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Ref;
import org.homeostat.ir.matching.Incidence;
import org.homeostat.ir.matching.Matching;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/**
 * Gives equations their unknowns and open variables their equations. An equation that names its unknown determines it;
 * the others are matched with the open variables that are left and that they depend on, through formulas or at once.
 */
final class Determination {

    /** An equation of one owner. */
    private record Written(ImplicitEquation equation, Owner owner, Expr left, Expr right) {

        Implicit determines(int slot, Origin origin) {
            return new Implicit(slot, left, right, origin);
        }
    }

    private final ExpressionLowering formulas;
    private final FlatScenario scenario;
    private final Quantities quantities;
    private final Draft draft;
    private final Findings findings;
    private final Places places;

    Determination(ExpressionLowering formulas, FlatScenario scenario, Quantities quantities, Draft draft,
            Findings findings, Places places) {
        this.formulas = formulas;
        this.scenario = scenario;
        this.quantities = quantities;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    void determine() {
        List<Written> unnamed = new ArrayList<>();
        List<Owner> owners = new ArrayList<>(scenario.economies());
        owners.add(scenario.world());
        for (Owner owner : owners) {
            for (ImplicitEquation equation : scenario.compositions().of(owner).equations()) {
                read(equation, owner, unnamed);
            }
        }
        List<Quantity> open = quantities.all().stream()
                .filter(each -> each.slot() >= 0 && draft.equation(each.slot()) == null
                        && EffectiveMembers.isOpen(each.member()))
                .toList();
        match(unnamed, open);
    }

    private void read(ImplicitEquation equation, Owner owner, List<Written> unnamed) {
        if (equation.getLeft() == null || equation.getRight() == null) {
            findings.unresolved();
            return;
        }
        Context context = Context.of(owner, Context.Role.EQUATION, new ArrayList<>());
        Written written = new Written(equation, owner, formulas.lower(equation.getLeft(), context),
                formulas.lower(equation.getRight(), context));
        Member unknown = equation.getUnknown();
        if (unknown == null) {
            unnamed.add(written);
        } else if (unknown.eIsProxy() || unknown.getName() == null) {
            findings.unresolved();
        } else {
            named(written, Declared.name(unknown));
        }
    }

    private void named(Written written, String name) {
        Optional<Quantity> found = quantities.find(written.owner, name);
        if (found.isEmpty()) {
            error(written, written.owner.title() + " has no " + name + " that the equation could determine");
            return;
        }
        int slot = found.get().slot();
        if (slot < 0 || !EffectiveMembers.isOpen(found.get().member())) {
            error(written, name + " of " + written.owner.title() + " has a formula already; an equation determines a"
                    + " variable without one");
        } else if (draft.equation(slot) instanceof Implicit before) {
            error(written, name + " of " + written.owner.title() + " is determined by the equation in line "
                    + before.origin().line() + " already");
        } else {
            draft.equation(written.determines(slot, places.of(written.equation).origin()));
        }
    }

    private void match(List<Written> equations, List<Quantity> open) {
        Map<Integer, Integer> unknowns = new HashMap<>();
        open.forEach(quantity -> unknowns.put(quantity.slot(), unknowns.size()));
        List<int[]> mentions = equations.stream().map(each -> mentions(each, unknowns)).toList();
        Matching matching = Matching.of(new Incidence(open.size(), mentions));
        for (int i = 0; i < equations.size(); i++) {
            Written written = equations.get(i);
            if (matching.unknown(i) == Matching.NONE) {
                error(written, "this equation determines nothing: " + (mentions.get(i).length == 0
                        ? "no variable in it is without a formula"
                        : "what is open in it is determined by other equations"));
            } else {
                draft.equation(written.determines(open.get(matching.unknown(i)).slot(),
                        places.of(written.equation).origin()));
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (matching.equation(i) == Matching.NONE) {
                undetermined(open.get(i));
            }
        }
    }

    private void undetermined(Quantity quantity) {
        Declaration around = EcoreUtil2.getContainerOfType(quantity.member(), Declaration.class);
        String of = around instanceof ModelType model ? " of model " + model.getName() : " of the world";
        String whose = quantity.owner() instanceof Owner.OfEconomy economy
                ? "nothing in " + economy.title() + "'s model determines it"
                : "nothing determines it";
        findings.errorOnce(places.of(quantity.member()), quantity.name() + of + " has no equation: " + whose);
    }

    /** The open variables that the sides of an equation depend on within a period. */
    private int[] mentions(Written written, Map<Integer, Integer> unknowns) {
        Set<Integer> found = new TreeSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Expr> expressions = new ArrayDeque<>(List.of(written.left, written.right));
        while (!expressions.isEmpty()) {
            Expr next = expressions.pop();
            next.operands().forEach(expressions::push);
            if (!(next instanceof Ref ref) || !seen.add(ref.slot())) {
                continue;
            }
            if (unknowns.containsKey(ref.slot())) {
                found.add(unknowns.get(ref.slot()));
            }
            Equation equation = draft.equation(ref.slot());
            if (equation instanceof Definition || equation instanceof Implicit) {
                equation.expressions().forEach(expressions::push);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void error(Written written, String message) {
        findings.errorOnce(places.of(written.equation), message);
    }
}
