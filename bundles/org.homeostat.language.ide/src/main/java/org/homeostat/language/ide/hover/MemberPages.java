package org.homeostat.language.ide.hover;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.names.SourceWords;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Variable;

/** Pages about parameters, variables and stocks. */
final class MemberPages {

    private static final int CODE = 400;
    private static final int LINES = 12;

    private final MemberUnits units;
    private final DocComments comments;

    @Inject
    MemberPages(MemberUnits units, DocComments comments) {
        this.units = units;
        this.comments = comments;
    }

    /** The page; {@code about} are the economies that the reader has in mind, all that have it if there are none. */
    Page of(Member member, List<Economy> about, ValueLookup values) {
        List<Economy> economies = about.isEmpty() ? Neighbours.economiesWith(member) : about;
        return new Page().title(member.getName(), member.getLabel())
                .facts(Kinds.of(member).toString(), unit(member), place(member)).facts(bounds(member))
                .facts(relatives(member)).code(definition(member)).prose(comments.of(member))
                .list("Given by economies:", given(member, economies)).list("In the base period:",
                        known(member, economies, values));
    }

    private String unit(Member member) {
        String text = units.text(member);
        if (text.isEmpty()) {
            return units.type(member) == ExpressionType.OPEN ? "unit not known" : "no unit";
        }
        return units.stated(member).isPresent() ? text : text + " (inferred)";
    }

    private static String place(Member member) {
        return member.eContainer() instanceof Named around
                ? (around instanceof ModelType ? "of model " : "of world ") + around.getName()
                : "";
    }

    private static String bounds(Member member) {
        return member instanceof Parameter parameter && parameter.isLever()
                ? "policy lever " + SourceWords.of(parameter.getLower()) + ".." + SourceWords.of(parameter.getUpper())
                : "";
    }

    private static String relatives(Member member) {
        List<String> facts = new ArrayList<>();
        DocComments.overridden(member).map(Member::eContainer).filter(Named.class::isInstance)
                .ifPresent(model -> facts.add("overrides that of " + ((Named) model).getName()));
        String others = member.getName() == null ? ""
                : Neighbours.overriding(member).stream().map(Named::getName).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            facts.add("overridden in " + others);
        }
        return String.join(", ", facts);
    }

    private static String definition(Member member) {
        return switch (member) {
            case Parameter parameter -> after("= ", SourceWords.of(parameter.getValue(), CODE));
            case Variable variable -> after("starts ", SourceWords.of(variable.getStart(), CODE))
                    + after(variable.getStart() == null ? "= " : "\n= ",
                            SourceWords.of(variable.getDefinition(), CODE));
            case Stock stock -> after("= ", SourceWords.of(stock.getInitial(), CODE))
                    + after("\nchange ", SourceWords.of(stock.getChange(), CODE));
            default -> "";
        };
    }

    private static String after(String words, String text) {
        return text.isEmpty() ? "" : words + text;
    }

    private static List<String> given(Member member, List<Economy> economies) {
        List<String> lines = new ArrayList<>();
        for (Economy economy : economies) {
            Optional<Assignment> given = economy.getAssignments().stream()
                    .filter(each -> each.getParameter() == member).findFirst();
            given.ifPresent(each -> lines.add(economy.getName() + " = " + SourceWords.of(each.getValue(), 60)));
        }
        return some(lines);
    }

    private static List<String> known(Member member, List<Economy> economies, ValueLookup values) {
        if (member.getName() == null) {
            return List.of();
        }
        if (!(member.eContainer() instanceof ModelType)) {
            return values.value("", member.getName()).map(List::of).orElse(List.of());
        }
        List<String> lines = new ArrayList<>();
        for (Economy economy : economies) {
            if (economy.getName() != null) {
                values.value(economy.getName(), member.getName())
                        .ifPresent(value -> lines.add(economy.getName() + ": " + value));
            }
        }
        return some(lines);
    }

    private static List<String> some(List<String> lines) {
        if (lines.size() <= LINES) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, LINES - 1));
        some.add("… and " + (lines.size() - LINES + 1) + " more");
        return some;
    }
}
