package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.IMPLICIT_EQUATION__UNKNOWN;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.homeostat.ir.matching.Decomposition;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.EquationSystem;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/**
 * Checks that implicit equations and open variables make a system that can be solved: each equation one unknown, each
 * unknown one equation. Where they don't, the equations and the unknowns involved are told.
 */
public class EquationChecks extends EconChecks {

    /** Equations have unknowns, as far as a model declares equations of its own. */
    @Check
    void model(ModelType model) {
        if (!model.getEquations().isEmpty() && Lineage.of(model).stream().noneMatch(ModelType::eIsProxy)) {
            equations(model);
        }
    }

    /** The equations and the open variables of a world. */
    @Check
    void world(World world) {
        if (equations(world)) {
            missing(EquationSystem.of(world)).ifPresent(missing -> error(missing.what() + " of "
                    + Words.title(world) + missing.has() + ": nothing determines " + missing.it(),
                    missing.unknowns().get(0), NAMED__NAME));
        }
    }

    /** What a model leaves open is determined for every economy; told at the first economy of a model. */
    @Check
    void economies(EconFile file) {
        Set<ModelType> told = new HashSet<>();
        for (Economy economy : all(file)) {
            ModelType model = economy.getType();
            if (!present(model) || !told.add(model) || Lineage.of(model).stream().anyMatch(ModelType::eIsProxy)) {
                continue;
            }
            EquationSystem system = EquationSystem.of(model);
            if (isSound(system)) {
                missing(system).ifPresent(missing -> error(missing.what() + " of " + Words.title(model) + missing.has()
                        + ": nothing in " + economy.getName() + "'s model determines " + missing.it(), economy,
                        NAMED__NAME));
            }
        }
    }

    private static List<Economy> all(EconFile file) {
        return file.getDeclarations().stream().filter(Economy.class::isInstance).map(Economy.class::cast).toList();
    }

    /** Unknowns without an equation, and the equations that are too few for them. */
    private record Missing(List<Variable> unknowns, List<ImplicitEquation> equations) {

        String what() {
            return Words.list(unknowns.stream().map(EquationChecks::name).toList());
        }

        String has() {
            return equations.isEmpty() ? unknowns.size() == 1 ? " has no equation" : " have no equation"
                    : " have only " + EquationChecks.titles(equations) + " between them";
        }

        String it() {
            return unknowns.size() == 1 ? "it" : equations.isEmpty() ? "them" : "all of them";
        }
    }

    private static Optional<Missing> missing(EquationSystem system) {
        Decomposition.Part under = Decomposition.of(system.incidence()).under();
        return under.unknowns().isEmpty() ? Optional.empty()
                : Optional.of(new Missing(under.unknowns().stream().map(system.unknowns()::get).toList(),
                        under.equations().stream().map(system.equations()::get).toList()));
    }

    /** Whether every name that an equation solves for is known and open, so that it makes sense to count. */
    private static boolean isSound(EquationSystem system) {
        return system.equations().stream().allMatch(each -> each.getUnknown() == null || present(each.getUnknown()));
    }

    /** Tells what is wrong with single equations, then with all together; whether nothing was. */
    private boolean equations(Structure structure) {
        boolean sound = true;
        EquationSystem system = EquationSystem.of(structure);
        Map<String, ImplicitEquation> solved = new HashMap<>();
        for (ImplicitEquation equation : system.equations()) {
            boolean own = equation.eContainer() == structure;
            String wrong = wrong(equation, structure, solved);
            if (wrong != null && own) {
                error(wrong, equation, equation.getUnknown() == null ? null : IMPLICIT_EQUATION__UNKNOWN);
            }
            sound &= wrong == null && (equation.getUnknown() == null || present(equation.getUnknown()));
        }
        return sound && !tellTooMany(system, structure);
    }

    private static String wrong(ImplicitEquation equation, Structure structure, Map<String, ImplicitEquation> solved) {
        Member unknown = equation.getUnknown();
        if (unknown == null) {
            return null;
        }
        if (!present(unknown)) {
            return null;
        }
        if (!(unknown instanceof Variable variable)) {
            return unknown.getName() + " is " + Words.aKind(unknown)
                    + "; an equation is solved for a variable without a"
                    + " formula";
        }
        ImplicitEquation before = solved.putIfAbsent(name(unknown), equation);
        if (before != null) {
            return unknown.getName() + " already has an equation in line " + line(before);
        }
        Member effective = effective(unknown, structure);
        if (!EffectiveMembers.isOpen(effective)) {
            return unknown.getName() + " has a formula in line " + line(effective, NAMED__NAME)
                    + "; an equation is solved for a variable without one";
        }
        return EquationSystem.mentions(equation, variable, structure) ? null
                : unknown.getName() + " is not in this equation, and nothing in it depends on " + unknown.getName();
    }

    private static Member effective(Member member, Structure structure) {
        if (!(structure instanceof ModelType model)) {
            return member;
        }
        return EffectiveMembers.withParts(model).stream().filter(each -> name(each).equals(name(member))).findFirst()
                .orElse(member);
    }

    private boolean tellTooMany(EquationSystem system, Structure structure) {
        Decomposition.Part over = Decomposition.of(system.incidence()).over();
        if (over.equations().isEmpty()) {
            return false;
        }
        List<ImplicitEquation> equations = over.equations().stream().map(system.equations()::get).toList();
        List<String> unknowns = over.unknowns().stream().map(system.unknowns()::get).map(EquationChecks::name).toList();
        List<ImplicitEquation> own = equations.stream().filter(each -> each.eContainer() == structure).toList();
        if (!own.isEmpty()) {
            error(unknowns.isEmpty() ? "this equation has no unknown: everything in it has a formula; leave the formula"
                    + " of one variable away"
                    : "too many equations: " + titles(equations) + " are to determine only " + Words.list(unknowns),
                    own.get(own.size() - 1));
        }
        return true;
    }

    private static String titles(List<ImplicitEquation> equations) {
        List<String> titles = new ArrayList<>();
        for (ImplicitEquation equation : equations) {
            titles.add((equation.getName() == null ? equations.size() == 1 ? "the equation" : "the one"
                    : equation.getName()) + " in line " + line(equation));
        }
        return Words.list(titles);
    }

    private static int line(ImplicitEquation equation) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(equation);
        return node == null ? 0 : node.getStartLine();
    }

    private static String name(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
    }
}
