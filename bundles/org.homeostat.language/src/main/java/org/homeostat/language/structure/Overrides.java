package org.homeostat.language.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.Variable;

/** What an override leaves unsaid it has from what it overrides: unit, start, the bounds of a lever. */
public final class Overrides {

    private Overrides() {
    }

    /**
     * The member, then what it overrides, the nearest first. A formula for an open variable and the open variable itself
     * stand in one line too, whichever comes first.
     */
    public static List<Member> line(Member member) {
        ModelType model = model(member);
        if (model == null || member.getName() == null || model.getSuperTypes().isEmpty()) {
            return List.of(member);
        }
        String part = member.eContainer() instanceof Part one ? one.getName() : null;
        List<Member> line = new ArrayList<>(List.of(member));
        for (ModelType each : Lineage.of(model).reversed()) {
            if (each != model && !each.eIsProxy()) {
                EffectiveMembers.own(each, part, member.getName()).ifPresent(line::add);
            }
        }
        return member.isOverride() || line.stream().anyMatch(EffectiveMembers::isOpen) ? line : List.of(member);
    }

    private static ModelType model(Member member) {
        return switch (member.eContainer()) {
            case ModelType model -> model;
            case Part part when part.eContainer() instanceof ModelType model -> model;
            case null, default -> null;
        };
    }

    /** The unit, as written at the member or at the nearest one that it overrides. */
    public static Optional<UnitExpression> unit(Member member) {
        return nearest(member, Member::getUnit);
    }

    /** The value before the first period. */
    public static Optional<Expression> start(Variable variable) {
        return nearest(variable, each -> each instanceof Variable one ? one.getStart() : null);
    }

    /** The declaration that says within which bounds the quantity stays; itself if none says so. */
    public static Member bounded(Member member) {
        return nearest(member, each -> each.getLower() != null || each.getUpper() != null ? each : null).orElse(member);
    }

    /** The declaration that makes the parameter a lever and gives its bounds. */
    public static Optional<Parameter> lever(Parameter parameter) {
        return nearest(parameter, each -> each instanceof Parameter one && one.isLever() ? one : null);
    }

    private static <T> Optional<T> nearest(Member member, Function<Member, T> facet) {
        return line(member).stream().map(facet).filter(found -> found != null).findFirst();
    }
}
