package org.homeostat.language.ide.assist;

import java.util.Comparator;
import java.util.Locale;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Match;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;

/**
 * A candidate that the half-typed word asks for.
 *
 * @param candidate what fits
 * @param match how it is asked for
 * @param place where
 */
record Offer(Candidate candidate, Match match, Place place) {

    /** The priority of the best offer, and how much worse the next way of matching is. */
    static final int FIRST = 1000;
    static final int STEP = 200;

    /** The most useful first; templates and words in the order of the grammar, names by the alphabet. */
    static final Comparator<Offer> ORDER = Comparator.comparing(Offer::match)
            .thenComparing(offer -> offer.candidate().rank()).thenComparing(Offer::key);

    Proposal proposal() {
        int start = place.offset() - place.prefix().length();
        return new Proposal(candidate.text(), new Region(start, place.wordEnd() - start), candidate.label(),
                candidate.detail(), candidate.kind(), candidate.description().get(), candidate.stops());
    }

    private String key() {
        return candidate.kind() == Kind.TEMPLATE ? "" : candidate.label().toLowerCase(Locale.ROOT);
    }
}
