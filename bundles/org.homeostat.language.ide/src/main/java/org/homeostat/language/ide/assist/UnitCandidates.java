package org.homeostat.language.ide.assist;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.UnitExpression;

/** Units made of several, such as GUSD/year, that the file uses already. */
final class UnitCandidates {

    private UnitCandidates() {
    }

    /** The units of more than one factor; those used often come first. */
    static Stream<Candidate> composed(Place place) {
        Map<String, Integer> uses = new HashMap<>();
        Iterator<EObject> all = place.context().getRootModel().eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof UnitExpression unit && unit.getFirst() != null && !unit.getTerms().isEmpty()
                    && !around(place, unit)) {
                uses.merge(UnitText.of(unit), 1, Integer::sum);
            }
        }
        return uses.entrySet().stream().map(each -> Candidate.plain(each.getKey(), "unit, used here", Kind.UNIT,
                () -> "", each.getValue() > 1 ? Candidate.NAME - 1 : Candidate.NAME + 1));
    }

    private static boolean around(Place place, EObject unit) {
        for (EObject each = place.previous(); each != null; each = each.eContainer()) {
            if (each == unit) {
                return true;
            }
        }
        return false;
    }
}
