package org.homeostat.session.check;

import java.util.List;
import org.homeostat.model.econ.Question;

/** What questions are about. */
public final class Outcomes {

    private Outcomes() {
    }

    /** What a question is about, each once, in the order in which it is given. */
    public static List<Outcome> of(Question question) {
        return question.getOutcomes().stream().flatMap(text -> Outcome.of(text).stream()).distinct().toList();
    }

    /** The names of what a question is about, with their owner where it is given. */
    public static List<String> names(Question question) {
        return of(question).stream().map(one -> one.economy()
                .map(economy -> (economy.isEmpty() ? "world" : economy) + "." + one.name()).orElse(one.name()))
                .toList();
    }
}
