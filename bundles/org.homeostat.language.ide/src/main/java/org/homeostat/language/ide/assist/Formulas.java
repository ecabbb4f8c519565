package org.homeostat.language.ide.assist;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Question;

/** Which names a formula can read, by what stands around it. */
final class Formulas {

    private Formulas() {
    }

    /** How useful a name is; empty for one that makes no sense there. */
    static Optional<Integer> rank(Named named, Place place) {
        Kind kind = Kinds.of(named);
        if (isInside(FormulaFunction.class, place)) {
            return kind == Kind.ARGUMENT ? Optional.of(Candidate.NEAR) : Optional.empty();
        }
        if (FunctionCandidates.wantSector(place)) {
            return kind == Kind.SECTOR ? Optional.of(Candidate.WANTED) : Optional.empty();
        }
        if (isInside(Distribution.class, place)) {
            return named instanceof Parameter parameter && parameter.getIndex() == null ? Optional.of(Candidate.NAME)
                    : Optional.empty();
        }
        boolean asked = isInside(Question.class, place) || isInside(Expectation.class, place);
        return switch (kind) {
            case INDEX -> Optional.of(Candidate.NEAR);
            case PARAMETER, LEVER, VARIABLE, STOCK, SERIES, PROCESS, SHOCK, TRANSACTION -> Optional.of(Candidate.NAME);
            case MEASURE -> asked || isInside(OutcomeMeasure.class, place) ? Optional.of(Candidate.NAME)
                    : Optional.empty();
            case ECONOMY, SECTOR, COMMODITY -> Optional.of(Candidate.FAR);
            case DATASET -> Optional.of(Candidate.FAR + 1);
            case SCENARIO -> asked ? Optional.of(Candidate.FAR + 2) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the place is in an element of that kind. */
    static boolean isInside(Class<? extends EObject> kind, Place place) {
        return EcoreUtil2.getContainerOfType(place.model(), kind) != null;
    }
}
