package org.homeostat.language.validation;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Expression;

/** Checks the arguments of distributions against one another, as far as they are written out in numbers. */
public class DistributionRangeChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** A spread is not negative, bounds are in order, a process does not explode. */
    @Check
    void ranges(Distribution distribution) {
        KnownDistribution form = KnownDistribution.named(distribution.getName()).orElse(null);
        if (form == null) {
            return;
        }
        Map<String, Expression> given = form.bind(distribution);
        Map<String, Double> values = new HashMap<>();
        given.forEach((name, formula) -> units.constant(formula)
                .ifPresent(value -> values.put(name, value)));
        if (values.getOrDefault("sigma", 0.0) < 0) {
            error("sigma is a spread and cannot be negative", given.get("sigma"));
        }
        switch (form) {
            case UNIFORM -> order(values, given, "lower", "upper");
            case TRIANGULAR -> {
                if (!order(values, given, "lower", "mode")) {
                    order(values, given, "mode", "upper");
                }
            }
            case AR1 -> {
                if (Math.abs(values.getOrDefault("persistence", 0.0)) > 1) {
                    error("with a persistence beyond 1 the process runs away from its mean", given.get("persistence"));
                }
            }
            case ORNSTEIN_UHLENBECK -> {
                if (values.getOrDefault("reversion", 1.0) <= 0) {
                    error("reversion is the rate at which the process returns to its mean and is above 0",
                            given.get("reversion"));
                }
            }
            default -> {
                // nothing more to ask
            }
        }
    }

    private boolean order(Map<String, Double> values, Map<String, Expression> given, String low, String high) {
        boolean wrong = values.containsKey(low) && values.containsKey(high) && values.get(low) > values.get(high);
        if (wrong) {
            error(low + " is above " + high, given.get(low));
        }
        return wrong;
    }
}
