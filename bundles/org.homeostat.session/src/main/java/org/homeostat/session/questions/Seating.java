package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.homeostat.analysis.played.Stake;
import org.homeostat.compiler.Places;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.ShownUnit;
import org.homeostat.model.econ.Choice;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.Objective;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Policy;

/** Reads who plays, what each chooses, and what each is after. */
final class Seating {

    private final PlayedQuestion question;
    private final MemberUnits units;
    private final Optional<Expression> otherwise;

    /**
     * Reads a question.
     *
     * @param otherwise what players are after if the question doesn't say
     */
    Seating(PlayedQuestion question, MemberUnits units, Optional<Expression> otherwise) {
        this.question = question;
        this.units = units;
        this.otherwise = otherwise;
    }

    /** The economies that play. */
    List<Economy> players() {
        Set<Economy> players = new LinkedHashSet<>(EconomyGroups.economies(question.getPlayers()));
        if (players.isEmpty()) {
            question.getChoices().stream().map(Choice::getPlayer).filter(one -> one != null)
                    .forEach(one -> players.addAll(EconomyGroups.economies(one)));
        }
        return List.copyOf(players);
    }

    /** The players with what they choose and are after; a player that is after nothing has no objective. */
    List<Seat> seats() {
        return players().stream().map(this::seat).toList();
    }

    private Seat seat(Economy economy) {
        List<Seat.Setter> levers = new ArrayList<>();
        List<Policy> policies = new ArrayList<>();
        for (Choice choice : question.getChoices()) {
            if (isFor(choice.getPlayer(), economy)) {
                for (Named lever : choice.getLevers()) {
                    if (lever instanceof Policy policy) {
                        policies.add(policy);
                    } else {
                        levers.add(setter(choice, lever, economy));
                    }
                }
            }
        }
        Optional<Objective> objective = question.getObjectives().stream()
                .filter(one -> isFor(one.getPlayer(), economy)).findFirst();
        Expression value = objective.map(Objective::getValue).or(() -> otherwise).orElse(null);
        ShownUnit unit = value == null ? ShownUnit.NONE : unit(value, economy);
        Stake stake = new Stake(value == null ? "" : label(value), unit.text(),
                objective.map(Objective::isMinimizes).orElse(false));
        return new Seat(economy, label(economy), levers, policies, stake, unit.factor(), value);
    }

    private static boolean isFor(EconomyGroup group, Economy economy) {
        return group == null || EconomyGroups.economies(group).contains(economy);
    }

    private Seat.Setter setter(Choice choice, Named lever, Economy economy) {
        Optional<Parameter> declared = lever(economy, lever.getName());
        if (declared.isEmpty()) {
            throw new QuestionException(choice, economy.getName() + " has no parameter " + lever.getName()
                    + " that it could choose; levers are parameters of its model");
        }
        Optional<Parameter> bounded = Lineage.of(economy.getType()).reversed().stream()
                .flatMap(type -> type.getMembers().stream()).filter(Parameter.class::isInstance)
                .map(Parameter.class::cast).filter(one -> lever.getName().equals(one.getName()) && one.isLever())
                .findFirst();
        OptionalDouble lower = bound(choice.getLower(), bounded.map(Parameter::getLower));
        OptionalDouble upper = bound(choice.getUpper(), bounded.map(Parameter::getUpper));
        if (lower.isEmpty() || upper.isEmpty()) {
            throw new QuestionException(choice, lever.getName() + " of " + economy.getName()
                    + " has no bounds to choose between; write chooses " + lever.getName()
                    + " in …..…, or make it a policy lever");
        }
        if (!(lower.getAsDouble() < upper.getAsDouble())) {
            throw new QuestionException(choice, lever.getName() + " of " + economy.getName()
                    + " has nothing to choose: its lower bound is not below its upper bound");
        }
        Expression end = choice.getUpper() != null ? choice.getUpper() : bounded.map(Parameter::getUpper).orElse(null);
        return new Seat.Setter(lever.getName(), lower.getAsDouble(), upper.getAsDouble(),
                end instanceof NumberLiteral number && number.isPercent());
    }

    private static Optional<Parameter> lever(Economy economy, String name) {
        return Lineage.of(economy.getType()).reversed().stream().flatMap(type -> type.getMembers().stream())
                .filter(Parameter.class::isInstance).map(Parameter.class::cast)
                .filter(one -> name.equals(one.getName())).findFirst();
    }

    private OptionalDouble bound(Expression own, Optional<Expression> declared) {
        Expression bound = own != null ? own : declared.orElse(null);
        return units.constant(bound);
    }

    private ShownUnit unit(Expression value, Economy economy) {
        Named named = Referent.of(value);
        return named instanceof OutcomeMeasure measure ? units.shown(measure)
                : named instanceof Member member ? units.shown(member, economy) : ShownUnit.NONE;
    }

    static String label(Expression value) {
        Named named = Referent.of(value);
        return named == null ? Places.text(value) : label(named);
    }

    static String label(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }
}
