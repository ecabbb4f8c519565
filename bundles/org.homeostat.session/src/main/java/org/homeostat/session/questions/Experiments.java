package org.homeostat.session.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledParameter;
import org.homeostat.compiler.Variability;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.ir.Period;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.ScenarioItem;

/** Prepares experiments in which players set levers. */
final class Experiments {

    private Experiments() {
    }

    /**
     * An experiment with levers.
     *
     * @param experiment the experiment
     * @param board its levers
     */
    record Chosen(Experiment experiment, Board board) {
    }

    /** Compiles a scenario so that the levers of all players can be set, from the period on that the question says. */
    static Chosen chosen(Laboratory laboratory, PlayedQuestion question, List<Seat> seats, Set<ScenarioItem> switched,
            List<Asked> asked, Scenario scenario) {
        boolean late = question.getFrom() != null;
        Set<String> moving = late ? Board.moving(seats) : Set.of();
        VariableScenario compiled = laboratory.compile(scenario, new Variability(switched, moving, asked), question);
        Map<String, Integer> choices = new HashMap<>();
        Experiment experiment = Experiment.of(compiled, rewriting -> {
            if (late) {
                int from = from(question, compiled.scenario().model().orElseThrow().time());
                for (CompiledParameter one : compiled.scenario().parameters()) {
                    if (moving.contains(one.qualifiedName())) {
                        choices.put(one.qualifiedName(), rewriting.choose(one.index(), from));
                    }
                }
            }
        }, laboratory);
        return new Chosen(experiment, new Board(seats, experiment, choices));
    }

    private static int from(PlayedQuestion question, TimeAxis time) {
        int from;
        try {
            from = time.indexOf(Period.parse(question.getFrom()));
        } catch (IllegalArgumentException e) {
            throw new QuestionException(question, e.getMessage());
        }
        if (from < 0 || from >= time.length()) {
            throw new QuestionException(question, "levers are set from " + question.getFrom()
                    + " on, which is not inside the horizon " + time);
        }
        return from;
    }
}
