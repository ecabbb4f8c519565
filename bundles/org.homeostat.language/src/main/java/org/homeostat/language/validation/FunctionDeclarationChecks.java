package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.CALL__FUNCTION;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.structure.Calls;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.StepReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.TimeReference;

/** Checks the declarations of functions: what they are made of, and that they end. */
public class FunctionDeclarationChecks extends EconChecks {

    private static final int DEEPEST = 100;

    /** Only the library has functions that the engine computes. */
    @Check
    void builtin(BuiltinFunction function) {
        if (!Library.contains(function.eResource().getURI())) {
            error("only the library declares built-in functions; write function " + function.getName()
                    + "(x) = ..., or bring it as an extension", function, NAMED__NAME);
        }
    }

    /** Each parameter has a name of its own. */
    @Check
    void parameters(FunctionDeclaration function) {
        Set<String> names = new HashSet<>();
        for (FunctionParameter parameter : function.getParameters()) {
            if (parameter.getName() != null && !names.add(parameter.getName())) {
                error(function.getName() + " has two parameters " + parameter.getName(), parameter, NAMED__NAME);
            }
        }
    }

    /** A function is made of its parameters, numbers and other functions, and of nothing else. */
    @Check
    void isPure(FormulaFunction function) {
        List<Expression> told = new ArrayList<>();
        for (Expression each : EcoreUtil2.eAllOfType(function, Expression.class)) {
            String what = switch (each) {
                case TimeReference time -> "time";
                case StepReference step -> "dt";
                case MemberReference access -> "a quantity of an economy or the world";
                case Aggregate aggregate -> "a sum over economies";
                case Subscript subscript -> "a figure of a dataset";
                case LagReference lag -> "a lag";
                case Call call when !isOfNumbers(call) -> call.getFunction().getName();
                default -> null;
            };
            if (what != null && told.stream().noneMatch(outer -> EcoreUtil2.isAncestor(outer, each))) {
                told.add(each);
                error("a function knows its parameters only, and not " + what + "; hand it over as a parameter", each);
            }
        }
    }

    private static boolean isOfNumbers(Call call) {
        return !(call.getFunction() instanceof BuiltinFunction builtin) || builtin.eIsProxy()
                || ScalarFunction.of(call).isPresent() || !isCore(builtin);
    }

    /** Functions that extensions bring are of numbers. */
    private static boolean isCore(BuiltinFunction builtin) {
        return builtin.eResource() != null && builtin.eResource().getURI().lastSegment().equals("functions.econ");
    }

    /** A function does not call itself, and what it calls is within bounds. */
    @Check
    void ends(FormulaFunction function) {
        List<FormulaFunction> way = way(function);
        if (!way.isEmpty()) {
            if (isFirst(function, way)) {
                error(way.size() == 1 ? "function " + function.getName() + " calls itself"
                        : "functions call each other in a circle: " + String.join(" -> ", way.stream()
                                .map(FunctionDeclaration::getName).toList()) + " -> " + function.getName(),
                        call(function, way.get(1 % way.size())), CALL__FUNCTION);
            }
            return;
        }
        if (depth(function, new HashMap<>()) == DEEPEST + 1) {
            error("function " + function.getName() + " is too deep: more than " + DEEPEST
                    + " functions call one another",
                    function, NAMED__NAME);
        }
    }

    private static EObject call(FormulaFunction from, FormulaFunction to) {
        return EcoreUtil2.eAllOfType(from.getBody(), Call.class).stream().filter(call -> call.getFunction() == to)
                .findFirst().orElseThrow();
    }

    /** The circle is told once: at the function of it that stands first in its file. */
    private static boolean isFirst(FormulaFunction function, List<FormulaFunction> way) {
        return way.stream().filter(each -> each.eContainer() == function.eContainer())
                .mapToInt(each -> each.eContainer().eContents().indexOf(each)).min()
                .orElse(-1) == function.eContainer().eContents().indexOf(function);
    }

    /** From a function back to itself; empty if there is no way. Walks without recursion. */
    private static List<FormulaFunction> way(FormulaFunction start) {
        Map<FormulaFunction, FormulaFunction> from = new HashMap<>();
        Set<FormulaFunction> open = new LinkedHashSet<>(Set.of(start));
        while (!open.isEmpty()) {
            FormulaFunction each = open.iterator().next();
            open.remove(each);
            for (FormulaFunction next : Calls.of(each)) {
                if (next == start) {
                    LinkedList<FormulaFunction> way = new LinkedList<>();
                    for (FormulaFunction step = each; step != start; step = from.get(step)) {
                        way.addFirst(step);
                    }
                    way.addFirst(start);
                    return way;
                }
                if (from.putIfAbsent(next, each) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    /** How many functions stand one behind the other, this one included; at most two more than are allowed. */
    private static int depth(FormulaFunction function, Map<FormulaFunction, Integer> known) {
        Integer before = known.get(function);
        if (before != null) {
            return before;
        }
        known.put(function, 0);
        int depth = 1;
        for (FormulaFunction called : Calls.of(function)) {
            if (known.size() <= 2 * DEEPEST) {
                depth = Math.max(depth, depth(called, known) + 1);
            }
        }
        int found = Math.min(DEEPEST + 2, depth);
        known.put(function, found);
        return found;
    }
}
