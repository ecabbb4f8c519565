package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.DISTRIBUTION_ARGUMENT__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.DISTRIBUTION__NAME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.naming.Suggestions;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.DistributionArgument;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Variation;

/** Checks which distribution or process is named, and that it gets its arguments. */
public class DistributionChecks extends EconChecks {

    /** The name is one of a distribution or of a process, whichever is wanted here. */
    @Check
    void name(Distribution distribution) {
        String name = distribution.getName();
        if (name == null) {
            return;
        }
        boolean process = distribution.eContainer() instanceof StochasticProcess;
        KnownDistribution form = KnownDistribution.named(name).orElse(null);
        if (form != null && form.isProcess() == process) {
            arguments(distribution, form);
            return;
        }
        List<String> names = Arrays.stream(KnownDistribution.values()).filter(each -> each.isProcess() == process)
                .map(KnownDistribution::toString).toList();
        List<String> data = new ArrayList<>(List.of(name));
        Suggestions.nearest(name, names).ifPresent(data::add);
        String message = form == null ? "there is no " + (process ? "process '" : "distribution '") + name + "'"
                + (data.size() > 1 ? Suggestions.didYouMean(name, names) : "; there are " + Words.list(names))
                : process ? name + " is drawn anew each period and is no process; write shock, or one of "
                        + Words.list(names)
                        : name + " is a process and " + (distribution.eContainer() instanceof Disturbance
                                ? "goes on from period to period; write process instead of shock"
                                : "no distribution; there are " + Words.list(names));
        error(message, distribution, DISTRIBUTION__NAME, IssueCodes.UNKNOWN_WORD, data.toArray(String[]::new));
    }

    private void arguments(Distribution distribution, KnownDistribution form) {
        List<String> names = form.arguments();
        Set<String> given = new HashSet<>();
        boolean named = false;
        int place = 0;
        for (DistributionArgument argument : distribution.getArguments()) {
            if (argument.getName() == null && named) {
                error("an argument without a name cannot follow one with a name", argument);
                return;
            }
            named |= argument.getName() != null;
            String name = argument.getName() != null ? argument.getName()
                    : place < names.size() ? names.get(place++) : null;
            if (name == null) {
                error(form + " takes " + Words.list(names) + ", not " + distribution.getArguments().size()
                        + " arguments", distribution, DISTRIBUTION__NAME);
                return;
            }
            if (!names.contains(name)) {
                List<String> data = new ArrayList<>(List.of(name));
                Suggestions.nearest(name, names).ifPresent(data::add);
                error("there is no argument '" + name + "' of " + form + Suggestions.didYouMean(name, names)
                        + (data.size() > 1 ? "" : "; it takes " + Words.list(names)), argument,
                        DISTRIBUTION_ARGUMENT__NAME, IssueCodes.UNKNOWN_WORD, data.toArray(String[]::new));
                return;
            }
            if (!given.add(name)) {
                error(name + " is given twice", argument, argument.getName() == null ? null
                        : DISTRIBUTION_ARGUMENT__NAME);
                return;
            }
        }
        List<String> missing = names.stream().filter(each -> !given.contains(each)).toList();
        if (!missing.isEmpty()) {
            error(form + " needs " + Words.list(missing) + " too: " + form + "(" + String.join(", ", names.stream()
                    .map(each -> each + " = ...").toList()) + ")", distribution, DISTRIBUTION__NAME);
        }
    }

    /** A walk begins somewhere. */
    @Check
    void start(StochasticProcess process) {
        if (process.getStart() == null && process.getDistribution() != null
                && KnownDistribution.named(process.getDistribution().getName())
                        .orElse(null) == KnownDistribution.RANDOM_WALK) {
            error("a random walk has no mean to begin at; give it a start: process " + process.getName()
                    + " starts ...", process, EconPackage.Literals.NAMED__NAME);
        }
    }

    /** What varies in a question is drawn with numbers. */
    @Check
    void variation(Variation variation) {
        if (variation.getDistribution() != null) {
            EcoreUtil2.eAllOfType(variation.getDistribution(), org.homeostat.model.econ.NameReference.class).stream()
                    .filter(name -> present(name.getTarget()))
                    .forEach(name -> error("the distribution of what varies is written out in numbers", name));
        }
    }
}
