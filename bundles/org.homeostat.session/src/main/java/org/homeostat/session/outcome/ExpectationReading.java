package org.homeostat.session.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeostat.compiler.Asked;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.NumberLiteral;

/** Looks at one expectation. */
final class ExpectationReading {

    private final Expectation expectation;
    private final MemberUnits units;
    private final List<Question> questions = new ArrayList<>();

    /** What is asked for one economy; without a value and a tolerance the subject is a condition. */
    private record Question(Optional<Economy> economy, Asked subject, Optional<Asked> value,
            Optional<Asked> tolerance) {
    }

    /**
     * Reads an expectation.
     *
     * @param economies those of the world of its scenario
     */
    ExpectationReading(Expectation expectation, List<Economy> economies, MemberUnits units) {
        this.expectation = expectation;
        this.units = units;
        for (Optional<Economy> economy : SimpleNames.economies(expectation.getSubject(), economies)) {
            questions.add(new Question(economy, asked(expectation.getSubject(), economy),
                    Optional.ofNullable(expectation.getValue()).map(value -> asked(value, economy)),
                    Optional.ofNullable(expectation.getTolerance()).map(value -> asked(value, economy))));
        }
    }

    /**
     * What was found for one economy.
     *
     * @param economy for whom; none where the expectation has one value
     * @param found what was found, in base units
     * @param expected what was expected, in base units; 1 for a condition
     * @param tolerance the greatest difference, in base units
     * @param relative whether the tolerance is relative to what was expected
     * @param unit what to show figures in
     */
    record Finding(Optional<Economy> economy, double found, double expected, double tolerance, boolean relative,
            DisplayUnit unit) {

        boolean passed() {
            return Math.abs(found - expected) <= tolerance;
        }
    }

    /** Whether it is a condition, without figures. */
    boolean isCondition() {
        return expectation.getValue() == null;
    }

    /** What is asked of a run. */
    List<Asked> asked() {
        return questions.stream().flatMap(one -> Stream.of(Optional.of(one.subject), one.value, one.tolerance))
                .flatMap(Optional::stream).toList();
    }

    /** What was found, for each economy that it is about, from the numbers that were asked. */
    List<Finding> findings(Map<Asked, Double> numbers) {
        return questions.stream().map(one -> finding(one, numbers)).toList();
    }

    private Asked asked(Expression formula, Optional<Economy> economy) {
        Optional<String> at = formula instanceof NumberLiteral ? Optional.empty()
                : Optional.ofNullable(expectation.getAt());
        return new Asked("what is expected", formula, economy, at);
    }

    private Finding finding(Question one, Map<Asked, Double> numbers) {
        double found = numbers.get(one.subject);
        if (one.value.isEmpty() || one.tolerance.isEmpty()) {
            return new Finding(one.economy, found == 0 ? 0 : 1, 1, 0.5, false, DisplayUnit.NONE);
        }
        double expected = numbers.get(one.value.get());
        double tolerance = numbers.get(one.tolerance.get());
        DisplayUnit unit = new ShownIn(units).of(expectation.getSubject(), expectation.getValue(), one.economy);
        boolean bare = expectation.getTolerance() instanceof NumberLiteral number && number.getUnit() == null;
        double allowed = !bare ? tolerance : expected == 0 ? tolerance * unit.scale() : tolerance * Math.abs(expected);
        return new Finding(one.economy, found, expected, allowed, bare && expected != 0, unit);
    }
}
