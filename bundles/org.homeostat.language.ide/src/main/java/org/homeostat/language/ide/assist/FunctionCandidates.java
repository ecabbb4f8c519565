package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.homeostat.language.ide.hover.Words;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.ScalarFunction;

/** Functions with places for their arguments. */
final class FunctionCandidates {

    private final Words words;

    @Inject
    FunctionCandidates(Words words) {
        this.words = words;
    }

    /** Functions of numbers. */
    Stream<Candidate> scalars(Place place) {
        return Arrays.stream(ScalarFunction.values()).map(function -> {
            boolean one = function.takes(1);
            return candidate(function.toString(), one ? "(x)" : "(a, b)", "function",
                    one ? "(${x})${}" : "(${a}, ${b})${}", place);
        });
    }

    /** Functions over economies. */
    Stream<Candidate> aggregates(Place place) {
        return Arrays.stream(AggregateFunction.values()).map(function -> candidate(function.toString(),
                "(e in economies | …)", "over economies", "(${e} in ${economies} | ${e}.${x})${}", place));
    }

    private Candidate candidate(String name, String arguments, String detail, String pattern, Place place) {
        Candidate plain = new Candidate(name, name, name + arguments, detail, Kind.FUNCTION,
                () -> words.meaning(name).orElse(""), List.of(), Candidate.FUNCTION);
        return place.next() == '(' ? plain : plain.inserting(FilledText.of(name + pattern));
    }
}
