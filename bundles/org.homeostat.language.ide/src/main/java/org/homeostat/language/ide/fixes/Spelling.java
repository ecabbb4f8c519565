package org.homeostat.language.ide.fixes;

import java.util.stream.Stream;
import org.homeostat.language.ide.text.Region;

/** Writes a known name in the place of an unknown one. */
final class Spelling implements Repair {

    @Override
    public Stream<Patch> of(Case problem) {
        if (problem.data().size() < 2) {
            return Stream.empty();
        }
        String wrong = problem.data().getFirst();
        int at = problem.region().of(problem.text()).lastIndexOf(wrong);
        Region region = new Region(problem.region().offset() + at, wrong.length());
        return at < 0 ? Stream.empty()
                : problem.data().stream().skip(1)
                        .map(right -> new Patch("Write '" + right + "'").replace(problem.element(), region, right));
    }
}
