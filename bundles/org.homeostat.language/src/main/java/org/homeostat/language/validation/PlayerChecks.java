package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.CHOICE__LEVERS;
import static org.homeostat.model.econ.EconPackage.Literals.CHOICE__PLAYER;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__CONCEPT;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__LEADERS;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.OBJECTIVE__PLAYER;
import static org.homeostat.model.econ.EconPackage.Literals.PLAYED_QUESTION__PLAYERS;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Overrides;
import org.homeostat.model.econ.Choice;
import org.homeostat.model.econ.Coalition;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Objective;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.World;

/** Checks who plays, what they choose and what they are after. */
public class PlayerChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** The players live in the world of the scenario, each named once; a coalition needs two. */
    @Check
    void players(PlayedQuestion question) {
        inTheWorld(question, PLAYED_QUESTION__PLAYERS, question.getPlayers());
        if (question instanceof Coalition && !question.getPlayers().isEmpty()
                && question.getPlayers().stream().allMatch(EconChecks::present)
                && EconomyGroups.economies(question.getPlayers()).size() < 2) {
            error("a coalition is chosen among two economies or more", question, PLAYED_QUESTION__PLAYERS, 0);
        }
    }

    private void inTheWorld(PlayedQuestion question, EReference feature, List<EconomyGroup> groups) {
        Optional<World> world = Optional.ofNullable(question.getScenario()).filter(EconChecks::present)
                .flatMap(Horizons::world).filter(each -> each.getEconomies().stream().allMatch(EconChecks::present));
        Set<EconomyGroup> seen = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            EconomyGroup group = groups.get(i);
            if (!present(group)) {
                continue;
            }
            if (!seen.add(group)) {
                warning(group.getName() + " is named twice here", question, feature, i);
            } else if (world.isPresent()) {
                Set<Economy> inside = new HashSet<>(EconomyGroups.economies(world.get().getEconomies()));
                Optional<Economy> outside = EconomyGroups.economies(group).stream()
                        .filter(each -> !inside.contains(each)).findFirst();
                if (outside.isPresent()) {
                    error(outside.get().getName() + " is not in world " + world.get().getName(), question, feature, i);
                }
            }
        }
    }

    /** Leaders are players, and lead only where there is somebody to follow. */
    @Check
    void leaders(Game game) {
        boolean stackelberg = "stackelberg".equals(game.getConcept());
        if (stackelberg && game.getLeaders().isEmpty()) {
            error("a stackelberg game needs a leader: leaders Chile", game, GAME__CONCEPT);
        } else if (!stackelberg && game.getConcept() != null && !game.getLeaders().isEmpty()) {
            error("only a stackelberg game has leaders", game, GAME__LEADERS, 0);
        }
        for (int i = 0; i < game.getLeaders().size(); i++) {
            EconomyGroup leader = game.getLeaders().get(i);
            if (present(leader) && !plays(leader, game)) {
                error(leader.getName() + " leads but is not among the players", game, GAME__LEADERS, i);
            }
        }
    }

    /** A choice is among levers of those who choose, with bounds; or whether a policy is on. */
    @Check
    void choice(Choice choice) {
        if (!(choice.eContainer() instanceof PlayedQuestion question)) {
            return;
        }
        chooser(choice.getPlayer(), choice, CHOICE__PLAYER, question);
        List<? extends EconomyGroup> players = choice.getPlayer() == null ? question.getPlayers()
                : List.of(choice.getPlayer());
        for (int i = 0; i < choice.getLevers().size(); i++) {
            Named lever = choice.getLevers().get(i);
            if (!present(lever) || lever instanceof Policy) {
                continue;
            }
            if (!(lever instanceof Parameter parameter)) {
                error(lever.getName() + " is " + Words.aKind(lever)
                        + "; players choose levers, or whether a policy is on",
                        choice, CHOICE__LEVERS, i);
            } else if (choice.getLower() == null && Overrides.lever(parameter).isEmpty()) {
                error(lever.getName() + " has no bounds; make it a policy lever, or write chooses " + lever.getName()
                        + " in 0..1", choice, CHOICE__LEVERS, i);
            } else if (players.stream().allMatch(EconChecks::present)) {
                int place = i;
                tables.lacking(players, ((Member) lever).getName())
                        .ifPresent(economy -> error(economy.getName() + ", of "
                                + Words.title(economy.getType()) + ", has no " + lever.getName(), choice,
                                CHOICE__LEVERS,
                                place));
            }
        }
    }

    /** An aim is that of a player; each has one. */
    @Check
    void objective(Objective objective) {
        if (objective.eContainer() instanceof PlayedQuestion question) {
            chooser(objective.getPlayer(), objective, OBJECTIVE__PLAYER, question);
        }
    }

    /** Nobody has two aims. */
    @Check
    void aims(PlayedQuestion question) {
        Set<EconomyGroup> seen = new HashSet<>();
        for (Objective objective : question.getObjectives()) {
            if (!seen.add(objective.getPlayer())) {
                error((objective.getPlayer() == null ? "each player" : objective.getPlayer().getName())
                        + " has two aims in " + Words.title(question), question, NAMED__NAME);
                return;
            }
        }
    }

    private void chooser(EconomyGroup player, EObject place, EReference feature, PlayedQuestion question) {
        if (present(player) && question.getPlayers().stream().allMatch(EconChecks::present)
                && !question.getPlayers().isEmpty() && !plays(player, question)) {
            error(player.getName() + " is not among the players", place, feature);
        }
    }

    private static boolean plays(EconomyGroup group, PlayedQuestion question) {
        return new HashSet<>(EconomyGroups.economies(question.getPlayers()))
                .containsAll(EconomyGroups.economies(group));
    }
}
