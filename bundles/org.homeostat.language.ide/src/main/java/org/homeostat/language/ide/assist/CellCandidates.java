package org.homeostat.language.ide.assist;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;

/** What stands in brackets after a name: the keys of a dataset's cell, or how many periods ago. */
final class CellCandidates {

    private CellCandidates() {
    }

    /** Whether the brackets are those of a dataset. */
    static boolean isCell(Place place) {
        EObject before = place.previous();
        return before instanceof SubscriptKey || before instanceof Subscript
                || before instanceof NameReference name && name.getTarget() instanceof Dataset;
    }

    /** The codes of the economies. */
    static Stream<Candidate> codes(Place place) {
        return !isCell(place) ? Stream.empty()
                : Siblings.of(place.model(), Economy.class).filter(economy -> economy.getCode() != null)
                        .filter(economy -> economy.getCode().matches("[A-Za-z_]\\w*"))
                        .map(economy -> Candidate.plain(economy.getCode(), "code of " + economy.getName(), Kind.ECONOMY,
                                () -> "", Candidate.NAME));
    }

    /** One period ago, after the name of a quantity. */
    static Stream<Candidate> lags(Place place) {
        EObject before = place.previous();
        boolean quantity = before instanceof MemberReference
                || before instanceof NameReference name && name.getTarget() instanceof Member;
        return !quantity || !place.prefix().isEmpty() ? Stream.empty()
                : Stream.of(Candidate.plain("-1", "a period ago", Kind.KEYWORD, () -> "", Candidate.WANTED));
    }
}
