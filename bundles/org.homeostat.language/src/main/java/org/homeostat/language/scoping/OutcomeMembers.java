package org.homeostat.language.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioQuestion;
import org.homeostat.model.econ.World;

/**
 * The quantities that a question, a measure or an expectation may be about: those of the worlds of its scenarios and
 * of their economies; of all worlds where it names no scenario.
 */
class OutcomeMembers {

    @Inject
    private VisibleDeclarations visible;

    Collection<Named> of(EObject asked) {
        Set<World> worlds = new LinkedHashSet<>();
        scenarios(asked).filter(scenario -> scenario != null && !scenario.eIsProxy())
                .forEach(scenario -> Horizons.world(scenario).ifPresent(worlds::add));
        if (worlds.isEmpty()) {
            worlds.addAll(visible.worlds(asked));
        }
        Set<ModelType> models = new LinkedHashSet<>();
        worlds.forEach(world -> models.addAll(EconomyGroups.models(world.getEconomies())));
        if (models.isEmpty()) {
            models.addAll(visible.models(asked));
        }
        List<Named> names = new ArrayList<>();
        worlds.forEach(world -> names.addAll(ContextMembers.ofWorld(world)));
        names.addAll(ContextMembers.ofModels(models));
        return names;
    }

    /** The scenarios that something asked is about. */
    static Stream<Scenario> scenarios(EObject asked) {
        return switch (asked) {
            case Compare compare -> compare.getScenarios().stream();
            case ScenarioQuestion question -> Stream.ofNullable(question.getScenario());
            case Expectation expectation -> switch (expectation.getOf()) {
                case Scenario scenario -> Stream.of(scenario);
                case ScenarioQuestion question when !question.eIsProxy() -> Stream.ofNullable(question.getScenario());
                case null, default -> Stream.empty();
            };
            default -> Stream.empty();
        };
    }
}
