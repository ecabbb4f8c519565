package org.homeostat.session.check;

import java.util.List;
import java.util.stream.Stream;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Question;

/** The quantities that a question is about, by the names that they have in every economy. */
public final class Outcomes {

    private Outcomes() {
    }

    /** The names, each once, in the order in which the question gives them. */
    public static List<String> names(Question question) {
        return question.getOutcomes().stream().flatMap(Outcomes::name).distinct().toList();
    }

    /** The name of a quantity; nothing for an outcome that is not known. */
    static Stream<String> name(Expression outcome) {
        return outcome instanceof NameReference name && name.getTarget() instanceof Member member
                && member.getName() != null ? Stream.of(member.getName()) : Stream.empty();
    }
}
