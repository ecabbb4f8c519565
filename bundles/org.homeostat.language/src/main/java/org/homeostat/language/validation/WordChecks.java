package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.COALITION__FINDS;
import static org.homeostat.model.econ.EconPackage.Literals.COALITION__SIGNATORIES;
import static org.homeostat.model.econ.EconPackage.Literals.ENSEMBLE__SAMPLING;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__CONCEPT;
import static org.homeostat.model.econ.EconPackage.Literals.GAME__REPLIES;
import static org.homeostat.model.econ.EconPackage.Literals.LOOKUP_TABLE__INTERPOLATION;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__INTEGRATOR;
import static org.homeostat.model.econ.EconPackage.Literals.SENSITIVITY__METHOD;
import static org.homeostat.model.econ.EconPackage.Literals.SERIES__INTERPOLATION;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.naming.Suggestions;
import org.homeostat.language.structure.Vocabulary;
import org.homeostat.model.econ.Coalition;
import org.homeostat.model.econ.Ensemble;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.LookupTable;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Sensitivity;
import org.homeostat.model.econ.Series;

/** Checks words that the grammar takes whatever they are. */
public class WordChecks extends EconChecks {

    /** How a table is read between its points. */
    @Check
    void lookup(LookupTable table) {
        known(table.getInterpolation(), Vocabulary.INTERPOLATION, table, LOOKUP_TABLE__INTERPOLATION, -1);
    }

    /** How a series is read between its points. */
    @Check
    void series(Series series) {
        known(series.getInterpolation(), Vocabulary.INTERPOLATION, series, SERIES__INTERPOLATION, -1);
    }

    /** How a scenario integrates. */
    @Check
    void scenario(Scenario scenario) {
        known(scenario.getIntegrator(), Vocabulary.INTEGRATOR, scenario, SCENARIO__INTEGRATOR, -1);
    }

    /** How an ensemble draws. */
    @Check
    void ensemble(Ensemble ensemble) {
        known(ensemble.getSampling(), Vocabulary.SAMPLING, ensemble, ENSEMBLE__SAMPLING, -1);
    }

    /** How a sensitivity is measured. */
    @Check
    void sensitivity(Sensitivity sensitivity) {
        known(sensitivity.getMethod(), Vocabulary.METHOD, sensitivity, SENSITIVITY__METHOD, -1);
    }

    /** How a game is solved. */
    @Check
    void game(Game game) {
        known(game.getConcept(), Vocabulary.CONCEPT, game, GAME__CONCEPT, -1);
        known(game.getReplies(), Vocabulary.REPLIES, game, GAME__REPLIES, -1);
    }

    /** Which coalitions are looked for, and how their members move. */
    @Check
    void coalition(Coalition coalition) {
        for (int i = 0; i < coalition.getFinds().size(); i++) {
            known(coalition.getFinds().get(i), Vocabulary.FINDS, coalition, COALITION__FINDS, i);
        }
        known(coalition.getSignatories(), Vocabulary.SIGNATORIES, coalition, COALITION__SIGNATORIES, -1);
    }

    private void known(String word, Vocabulary words, EObject owner, EAttribute feature, int index) {
        if (word == null || words.words().contains(word)) {
            return;
        }
        List<String> data = new ArrayList<>(List.of(word));
        Suggestions.nearest(word, words.words()).ifPresent(data::add);
        error("there is no " + words.kind() + " '" + word + "'"
                + (data.size() > 1 ? Suggestions.didYouMean(word, words.words())
                        : "; there are " + Words.list(words.words())),
                owner, feature, index, IssueCodes.UNKNOWN_WORD, data.toArray(String[]::new));
    }
}
