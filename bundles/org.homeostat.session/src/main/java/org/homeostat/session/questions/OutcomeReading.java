package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.Places;
import org.homeostat.engine.Trajectory;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.ShownUnit;
import org.homeostat.model.econ.EconFactory;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.WorldReference;

/** Reads what a question is about: quantities and measures, of one economy each. */
final class OutcomeReading {

    private final Question question;
    private final Scenario scenario;
    private final MemberUnits units;

    /**
     * Reads outcomes.
     *
     * @param scenario whose world the economies are of
     */
    OutcomeReading(Question question, Scenario scenario, MemberUnits units) {
        this.question = question;
        this.scenario = scenario;
        this.units = units;
    }

    /**
     * One outcome of one economy.
     *
     * @param formula it as a formula
     * @param economy whose it is; none for the world
     * @param owner what readers see for the economy; empty for the world
     * @param label what readers see for it
     * @param unit in what it is shown
     */
    record One(Expression formula, Optional<Economy> economy, String owner, String label, ShownUnit unit) {

        Asked asked(Optional<String> last) {
            return new Asked(owner + " " + label, formula, economy, last);
        }

        /** The outcome in the middle of a sentence: {@code Chile's wage share}. */
        String text() {
            return owner.isEmpty() ? label : owner + (owner.endsWith("s") ? "' " : "'s ") + label;
        }

        /** Values in the unit that readers see. */
        double[] shown(double[] values) {
            double[] shown = new double[values.length];
            for (int at = 0; at < shown.length; at++) {
                shown[at] = values[at] / unit.factor();
            }
            return shown;
        }

        /** The values in all periods, or the one number that there is. */
        double[] of(Experiment experiment, int number, Trajectory run, double[] numbers) {
            Optional<Integer> path = experiment.pathOf(number);
            return shown(path.map(run::path).orElseGet(() -> new double[] {numbers[number]}));
        }
    }

    /** Every outcome of every economy that is meant. */
    List<One> read(List<Expression> outcomes) {
        List<One> all = new ArrayList<>();
        for (Expression outcome : outcomes) {
            Named named = named(outcome);
            Optional<Economy> owner = owner(outcome);
            if (owner.isPresent() || isOfWorld(outcome, named)) {
                all.add(one(outcome, named, owner));
                continue;
            }
            int before = all.size();
            for (Economy economy : economies()) {
                if (named instanceof OutcomeMeasure || has(economy, named)) {
                    all.add(one(own(outcome), named, Optional.of(economy)));
                }
            }
            if (all.size() == before) {
                throw new QuestionException(outcome, "no economy of scenario " + scenario.getName() + " has "
                        + Places.text(outcome));
            }
        }
        if (all.isEmpty()) {
            throw new QuestionException(question, "question " + question.getName()
                    + " does not say what it is about; write on Chile.output");
        }
        return all;
    }

    List<Economy> economies() {
        return Horizons.world(scenario).map(world -> EconomyGroups.economies(world.getEconomies())).orElse(List.of());
    }

    private One one(Expression formula, Named named, Optional<Economy> economy) {
        ShownUnit unit = named instanceof OutcomeMeasure measure ? units.shown(measure)
                : named instanceof Member member ? economy.map(one -> units.shown(member, one))
                        .orElseGet(() -> units.shown(member)) : ShownUnit.NONE;
        return new One(formula, economy, economy.map(Seating::label).orElse(""), inside(Seating.label(named)), unit);
    }

    /** A label as it stands inside a sentence: {@code Wage share} becomes {@code wage share}, {@code GDP} stays. */
    static String inside(String label) {
        boolean word = label.length() > 1 && Character.isUpperCase(label.charAt(0))
                && Character.isLowerCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static Named named(Expression outcome) {
        Named named = Referent.of(outcome);
        if (!(named instanceof Member || named instanceof OutcomeMeasure) || named.eIsProxy()) {
            throw new QuestionException(outcome, Places.text(outcome) + " is neither a quantity nor a measure");
        }
        return named;
    }

    /** The economy that a reference names: {@code Chile.output}, {@code Chile.firms.profit}. */
    static Optional<Economy> owner(Expression outcome) {
        return outcome instanceof MemberReference member ? switch (member.getReceiver()) {
            case NameReference name when name.getTarget() instanceof Economy economy -> Optional.of(economy);
            case MemberReference inner -> owner(inner);
            case null, default -> Optional.empty();
        } : Optional.empty();
    }

    private boolean isOfWorld(Expression outcome, Named named) {
        return outcome instanceof MemberReference member && begin(member) instanceof WorldReference
                || named instanceof Member && economies().stream().noneMatch(one -> has(one, named));
    }

    private static Expression begin(MemberReference member) {
        return member.getReceiver() instanceof MemberReference inner ? begin(inner) : member.getReceiver();
    }

    private static boolean has(Economy economy, Named named) {
        return EffectiveMembers.withParts(economy.getType()).stream()
                .anyMatch(one -> named.getName().equals(one.getName()) && samePart(one, named));
    }

    private static boolean samePart(Member one, Named other) {
        String part = one.eContainer() instanceof Part own ? own.getName() : "";
        return part.equals(other.eContainer() instanceof Part of ? of.getName() : "");
    }

    /** The formula as an economy itself would write it. */
    private static Expression own(Expression outcome) {
        if (outcome instanceof NameReference || named(outcome).eContainer() instanceof Part) {
            return outcome;
        }
        NameReference own = EconFactory.eINSTANCE.createNameReference();
        own.setTarget(named(outcome));
        return own;
    }
}
