package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.hover.Hovers;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/** The names that a new member can have: any but for one that overrides, which has that of an inherited one. */
final class OverrideCandidates {

    private final Hovers hovers;

    @Inject
    OverrideCandidates(Hovers hovers) {
        this.hovers = hovers;
    }

    /** The inherited members of the same kind that the model doesn't override yet. */
    Stream<Candidate> of(Place place) {
        ModelType model = EcoreUtil2.getContainerOfType(place.model(), ModelType.class);
        if (model == null || !(place.model() instanceof Member member) || !member.isOverride()) {
            return Stream.empty();
        }
        return EffectiveMembers.of(model).stream()
                .filter(each -> each.eContainer() != model && each.eClass() == member.eClass())
                .map(each -> Candidate.plain(each.getName(), "inherited " + Kinds.of(each), Kinds.of(each),
                        () -> hovers.text(each), Candidate.NAME));
    }
}
