package org.homeostat.language.ide.fixes;

import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.language.ide.text.Region;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.IfExpression;
import org.homeostat.model.econ.Member;

/** Puts units right. */
final class Units {

    private Units() {
    }

    /** Writes the missing unit behind a number; a percentage becomes one of the unit. */
    static Stream<Patch> write(Case problem) {
        return problem.data().stream().limit(1).map(unit -> {
            String number = problem.region().of(problem.text());
            boolean percent = number.endsWith("%") && unit.startsWith("%");
            String text = (percent ? number.substring(0, number.length() - 1).stripTrailing() : number) + " [" + unit
                    + "]";
            return new Patch("Write " + text).replace(problem.element(), problem.region(), text);
        });
    }

    /** States the unit that the formula has. */
    static Stream<Patch> state(Case problem) {
        return problem.around(Member.class).stream().flatMap(member -> NodeModelUtils
                .findNodesForFeature(member, EconPackage.Literals.MEMBER__UNIT).stream().limit(1)
                .flatMap(node -> problem.data().stream().limit(1).map(unit -> new Patch("State " + member.getName()
                        + " in " + unit).replace(member, region(node), unit))));
    }

    /** Makes of a rate what it adds up to in a period. */
    static Stream<Patch> timesDt(Case problem) {
        String formula = problem.region().of(problem.text());
        boolean whole = problem.element() instanceof IfExpression
                || problem.element() instanceof BinaryExpression sum
                        && !"*".equals(sum.getOperator()) && !"/".equals(sum.getOperator());
        return Stream.of(new Patch("Multiply by dt").replace(problem.element(), problem.region(),
                (whole ? "(" + formula + ")" : formula) + " * dt"));
    }

    /** Writes a rate per year. */
    static Stream<Patch> perYear(Case problem) {
        return problem.data().stream().limit(1).map(rate -> new Patch("Write " + rate).replace(problem.element(),
                problem.region(), rate));
    }

    private static Region region(INode node) {
        return new Region(node.getOffset(), node.getLength());
    }
}
