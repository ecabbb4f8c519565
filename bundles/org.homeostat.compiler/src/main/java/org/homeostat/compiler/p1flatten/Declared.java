package org.homeostat.compiler.p1flatten;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Variable;

/**
 * A quantity as a model or a world declares it.
 *
 * @param name its name, with its sector or commodity: {@code output}, {@code households.deposits}
 * @param member the declaration in force
 * @param line every declaration of that name, the one in force first, then from the most special model to the most
 *        general: what the first leaves unsaid a later one may say
 */
public record Declared(String name, Member member, List<Member> line) {

    /** Keeps its own copy of the line. */
    public Declared {
        line = List.copyOf(line);
    }

    /** The flat name of a declaration, with its sector or commodity. */
    public static String name(Member member) {
        return member.eContainer() instanceof Part part ? part.getName() + "." + member.getName() : member.getName();
    }

    /** The label, the nearest that is given; empty if there is none. */
    public String label() {
        return first(Member::getLabel).orElse("");
    }

    /** The value before the first period. */
    public Optional<Expression> start() {
        return first(each -> switch (each) {
            case Variable variable -> variable.getStart();
            case StochasticProcess process -> process.getStart();
            default -> null;
        });
    }

    /** Where a solver begins to look. */
    public Optional<Expression> guess() {
        return first(each -> each instanceof Variable variable ? variable.getGuess() : null);
    }

    /** The least value that it may have. */
    public Optional<Expression> lower() {
        return first(each -> each instanceof Parameter ? null : each.getLower());
    }

    /** The greatest value that it may have. */
    public Optional<Expression> upper() {
        return first(each -> each instanceof Parameter ? null : each.getUpper());
    }

    /** Whether a government can set it. */
    public boolean lever() {
        return line.stream().anyMatch(each -> each instanceof Parameter parameter && parameter.isLever());
    }

    private <T> Optional<T> first(Function<Member, T> facet) {
        return line.stream().map(facet).filter(Objects::nonNull).findFirst();
    }
}
