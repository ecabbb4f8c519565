package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.ABSORPTION__CHANNELS;
import static org.homeostat.model.econ.EconPackage.Literals.ABSORPTION__TOGETHER;
import static org.homeostat.model.econ.EconPackage.Literals.ATTRIBUTION__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.ATTRIBUTION__SEED;
import static org.homeostat.model.econ.EconPackage.Literals.COALITION__REFORM;
import static org.homeostat.model.econ.EconPackage.Literals.COALITION__SIGNATORIES;
import static org.homeostat.model.econ.EconPackage.Literals.COALITION__SUCCESS;
import static org.homeostat.model.econ.EconPackage.Literals.COALITION__TREATY;
import static org.homeostat.model.econ.EconPackage.Literals.CONTRAST_QUESTION__AT;
import static org.homeostat.model.econ.EconPackage.Literals.ENSEMBLE__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.ENSEMBLE__SAMPLING;
import static org.homeostat.model.econ.EconPackage.Literals.ENSEMBLE__SEED;
import static org.homeostat.model.econ.EconPackage.Literals.ENSEMBLE__SELECTION;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__CONCEPT;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__REPLIES;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__SEED;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__TOLERANCE;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__WEIGHTS;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.PLAYED_QUESTION__FROM;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO_QUESTION__SCENARIO;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__AT;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__DRAWS;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__METHOD;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__SEED;
import static org.homeostat.model.econ.EconPackage.Literals.SWEEP__AT;
import static org.homeostat.model.econ.EconPackage.Literals.SWEEP__SELECTION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.homeostat.model.econ.Absorption;
import org.homeostat.model.econ.Attribution;
import org.homeostat.model.econ.Coalition;
import org.homeostat.model.econ.ContrastQuestion;
import org.homeostat.model.econ.Ensemble;
import org.homeostat.model.econ.Fit;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.PlayedQuestion;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.ScenarioQuestion;
import org.homeostat.model.econ.Sensitivity;
import org.homeostat.model.econ.Sweep;
import org.homeostat.model.econ.VaryingQuestion;

/** Checks that a question says all that it takes to answer it, and nothing twice. */
public class QuestionChecks extends EconChecks {

    private static final Map<EStructuralFeature, String> SINGLE = single();

    private static Map<EStructuralFeature, String> single() {
        Map<EStructuralFeature, String> single = new LinkedHashMap<>();
        single.put(SCENARIO_QUESTION__SCENARIO, "of");
        for (EStructuralFeature each : List.of(ENSEMBLE__DRAWS, SENSITIVITY__DRAWS, GAME__DRAWS, ATTRIBUTION__DRAWS)) {
            single.put(each, "draws");
        }
        for (EStructuralFeature each : List.of(ENSEMBLE__SEED, SENSITIVITY__SEED, GAME__SEED, ATTRIBUTION__SEED)) {
            single.put(each, "seed");
        }
        for (EStructuralFeature each : List.of(SWEEP__AT, SENSITIVITY__AT, CONTRAST_QUESTION__AT)) {
            single.put(each, "at");
        }
        single.put(ENSEMBLE__SAMPLING, "sampling");
        single.put(ENSEMBLE__SELECTION, "for");
        single.put(SWEEP__SELECTION, "for");
        single.put(SENSITIVITY__METHOD, "method");
        single.put(PLAYED_QUESTION__FROM, "from");
        single.put(GAME__CONCEPT, "solve");
        single.put(GAME__WEIGHTS, "weights");
        single.put(GAME__REPLIES, "replies");
        single.put(GAME__TOLERANCE, "tolerance");
        single.put(COALITION__REFORM, "reform");
        single.put(COALITION__TREATY, "treaty");
        single.put(COALITION__SUCCESS, "succeeds when");
        single.put(COALITION__SIGNATORIES, "signatories");
        single.put(ABSORPTION__TOGETHER, "together");
        return single;
    }

    /** What has one value is said once. */
    @Check
    void saysNothingTwice(Question question) {
        SINGLE.forEach((feature, word) -> {
            if (feature.getEContainingClass().isSuperTypeOf(question.eClass()) && count(question, feature) > 1) {
                error(Words.title(question) + " says '" + word + "' twice", question, NAMED__NAME);
            }
        });
    }

    /** What an answer needs is there. */
    @Check
    void isComplete(ScenarioQuestion question) {
        List<String> missing = new ArrayList<>();
        need(count(question, SCENARIO_QUESTION__SCENARIO) > 0, missing, question instanceof ContrastQuestion
                ? "scenarios (of Reform against Baseline)"
                : "scenario (of Baseline)");
        if (question instanceof VaryingQuestion varying) {
            need(question instanceof Ensemble || !varying.getVariations().isEmpty(), missing,
                    question instanceof Sweep ? "range (vary tax in 0%..40% by 1%)"
                            : question instanceof Fit ? "parameter (vary alpha in 0..1)"
                                    : "variation (vary mobility ~ Uniform(0.05, 0.5))");
        }
        switch (question) {
            case Sensitivity sensitivity -> outcomes(sensitivity, missing);
            case Absorption absorption -> {
                outcomes(absorption, missing);
                need(count(absorption, ABSORPTION__CHANNELS) > 0, missing, "channels (through inflow, employment)");
            }
            case Attribution attribution -> outcomes(attribution, missing);
            case Fit fit -> need(!fit.getMatches().isEmpty(), missing, "data (match output to observed)");
            case Game game -> played(game, "players (players Andes)", missing);
            case Coalition coalition -> coalition(coalition, missing);
            default -> {
                // a scenario is enough
            }
        }
        if (!missing.isEmpty()) {
            error(Words.title(question) + " has no " + String.join(" and no ", missing), question, NAMED__NAME);
        }
    }

    private static void coalition(Coalition coalition, List<String> missing) {
        need(!coalition.getPlayers().isEmpty(), missing, "economies to choose from (among Andes)");
        need(count(coalition, COALITION__REFORM) > 0 || count(coalition, COALITION__TREATY) > 0
                || !coalition.getChoices().isEmpty(), missing, "reform, treaty or choice (reform FreeEducation)");
        need(coalition.getSuccess() != null || !coalition.getObjectives().isEmpty(), missing,
                "success or aim (succeeds when Chile.wageShare > 0.5)");
    }

    private static void played(PlayedQuestion game, String players, List<String> missing) {
        need(!game.getPlayers().isEmpty(), missing, players);
        need(!game.getChoices().isEmpty(), missing, "choice (each chooses profitTax)");
        need(!game.getObjectives().isEmpty(), missing, "aim (each maximizes welfare)");
        need(!(game instanceof Game one) || one.getConcept() != null, missing, "solution (solve nash)");
    }

    private static void outcomes(Question question, List<String> missing) {
        need(!question.getOutcomes().isEmpty(), missing, "outcome (on output)");
    }

    private static void need(boolean given, List<String> missing, String what) {
        if (!given) {
            missing.add(what);
        }
    }
}
