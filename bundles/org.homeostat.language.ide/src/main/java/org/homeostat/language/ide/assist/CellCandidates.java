package org.homeostat.language.ide.assist;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;

/** What stands in brackets after a name: the keys of a dataset's cell, a partner, or how many periods ago. */
final class CellCandidates {

    private static final String CODE = "[A-Za-z_]\\w*";

    private CellCandidates() {
    }

    /** Whether the brackets are those of a dataset. */
    static boolean isCell(Place place) {
        return target(place) instanceof Dataset;
    }

    /** Whether the brackets are those of a quantity. */
    static boolean isQuantity(Place place) {
        return target(place) instanceof Member;
    }

    /** Whether the brackets can hold a partner: those of a quantity that has one for each, but not the second ones. */
    static boolean isPartner(Place place) {
        return target(place) instanceof Member member && member.getIndex() != null
                && !(operand(place) instanceof Subscript subscript && !subscript.getKeys().isEmpty());
    }

    /** Whether an economy is known to datasets by its name, because it has no code or one that is no word. */
    static boolean isKeyByName(Economy economy) {
        return economy.getCode() == null || !economy.getCode().matches(CODE);
    }

    /** The codes of the economies. */
    static Stream<Candidate> codes(Place place) {
        return !isCell(place) ? Stream.empty()
                : Siblings.of(place.model(), Economy.class).filter(economy -> !isKeyByName(economy))
                        .map(economy -> Candidate.plain(economy.getCode(), "code of " + economy.getName(), Kind.ECONOMY,
                                () -> "", Candidate.NAME));
    }

    /** One period ago, after the name of a quantity; of a bilateral one after its partner. */
    static Stream<Candidate> lags(Place place) {
        return !isQuantity(place) || isPartner(place) || !place.prefix().isEmpty() ? Stream.empty()
                : Stream.of(Candidate.plain("-1", "a period ago", Kind.KEYWORD, () -> "", Candidate.WANTED));
    }

    /** What stands before the brackets; null for none. */
    private static Named target(Place place) {
        EObject operand = operand(place);
        return switch (operand) {
            case SubscriptKey key when key.eContainer() instanceof Subscript subscript ->
                    SubscriptKeys.target(subscript);
            case Subscript subscript -> SubscriptKeys.target(subscript);
            case null, default -> Referent.of(operand);
        };
    }

    /** The name or the brackets before the place; of half a lag what would be lagged. */
    private static EObject operand(Place place) {
        return place.previous() instanceof LagReference lag ? lag.getOperand() : place.previous();
    }
}
