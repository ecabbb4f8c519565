package org.homeostat.language.ide.hover;

import static org.homeostat.model.econ.EconPackage.Literals.ASSIGNMENT__PARTNER;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYEE;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYER;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.names.SourceWords;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** Pages about parameters, variables, stocks and the other quantities. */
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
                .facts(roles(member)).facts(relatives(member)).code(definition(member)).prose(comments.of(member))
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
        return switch (member.eContainer()) {
            case ModelType model -> "of model " + model.getName();
            case World world -> "of world " + world.getName();
            case Part part -> "of " + Kinds.of(part) + " " + part.getName();
            case null, default -> "";
        };
    }

    private static String bounds(Member member) {
        if (member.getLower() == null && member.getUpper() == null) {
            return "";
        }
        boolean lever = member instanceof Parameter parameter && parameter.isLever();
        return (lever ? "policy lever " : "within ") + bound(member.getLower()) + ".." + bound(member.getUpper());
    }

    private static String bound(Expression bound) {
        return bound == null ? "*" : SourceWords.of(bound);
    }

    /** What its kind says of it: who pays whom, over which periods, for which partners. */
    private static String roles(Member member) {
        List<String> facts = new ArrayList<>();
        if (member.getIndex() != null) {
            facts.add("one for each " + member.getIndex().getName() + " in " + SourceWords.of(member.getOver()));
        }
        switch (member) {
            case Transaction transaction when transaction.getPayer() != null && transaction.getPayee() != null ->
                    facts.add(SourceWords.list(transaction, TRANSACTION__PAYER) + " pay "
                            + SourceWords.list(transaction, TRANSACTION__PAYEE));
            case Series series -> {
                if (!series.getPoints().isEmpty()) {
                    facts.add(series.getPoints().getFirst().getPeriod() + ".."
                            + series.getPoints().getLast().getPeriod());
                }
                facts.add(series.getInterpolation() == null ? "" : series.getInterpolation());
                facts.add(series.isHeld() ? "held outside its data" : "");
            }
            case Variable variable when variable.getDefinition() == null ->
                    facts.add("open: a model that extends this one, or an equation, determines it");
            default -> {
            }
        }
        return String.join(", ", facts.stream().filter(fact -> !fact.isEmpty()).toList());
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
            case Variable variable -> lines(after("starts ", SourceWords.of(variable.getStart(), CODE)),
                    after("guess ", SourceWords.of(variable.getGuess(), CODE)),
                    after("= ", SourceWords.of(variable.getDefinition(), CODE)));
            case Series series -> series.getPoints().isEmpty()
                    ? after("= ", SourceWords.of(series.getValue(), CODE))
                    : series.getPoints().stream().limit(LINES).map(SourceWords::of)
                            .collect(Collectors.joining("\n"));
            case StochasticProcess process -> lines(after("starts ", SourceWords.of(process.getStart(), CODE)),
                    after("~ ", SourceWords.of(process.getDistribution(), CODE)));
            case Disturbance shock -> after("~ ", SourceWords.of(shock.getDistribution(), CODE));
            case Stock stock -> after("= ", SourceWords.of(stock.getInitial(), CODE))
                    + after("\nchange ", SourceWords.of(stock.getChange(), CODE));
            default -> "";
        };
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String after(String words, String text) {
        return text.isEmpty() ? "" : words + text;
    }

    private static List<String> given(Member member, List<Economy> economies) {
        List<String> lines = new ArrayList<>();
        for (Economy economy : economies) {
            Optional<Assignment> given = economy.getAssignments().stream()
                    .filter(each -> each.getParameter() == member).findFirst();
            given.ifPresent(each -> lines.add(economy.getName() + partner(each) + " = "
                    + SourceWords.of(each.getValue(), 60)));
        }
        return some(lines);
    }

    private static String partner(Assignment given) {
        String partner = SourceWords.list(given, ASSIGNMENT__PARTNER);
        return partner.isEmpty() ? "" : "[" + partner + "]";
    }

    private static List<String> known(Member member, List<Economy> economies, ValueLookup values) {
        if (member.getName() == null) {
            return List.of();
        }
        String name = Neighbours.flatName(member);
        if (Neighbours.model(member).isEmpty()) {
            return values.value("", name).map(List::of).orElse(List.of());
        }
        List<String> lines = new ArrayList<>();
        for (Economy economy : economies) {
            if (economy.getName() != null) {
                values.value(economy.getName(), name)
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
