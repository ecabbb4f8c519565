package org.homeostat.session.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.wording.Intervention;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;
import org.homeostat.session.Listing;
import org.homeostat.session.check.ExpectationText;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.Outcomes;
import org.homeostat.session.check.QuestionText;

/** Lists what a model offers. Tolerates a model that is only half sound. */
public final class ListingReading {

    private final Model model;
    private final MemberUnits units;
    private final Levers levers;

    /**
     * Lists a model.
     *
     * @param units what measures are shown in
     * @param levers reads its levers
     */
    public ListingReading(Model model, MemberUnits units, Levers levers) {
        this.model = model;
        this.units = units;
        this.levers = levers;
    }

    /** The listing. */
    public Listing read() {
        Set<World> worlds = new LinkedHashSet<>();
        Set<Declaration> applied = new LinkedHashSet<>(model.declared(Declaration.class));
        for (Scenario scenario : model.scenarios().values()) {
            Horizons.world(scenario).ifPresent(worlds::add);
            for (Scenario each : Lineage.of(scenario)) {
                each.getItems().stream().filter(Apply.class::isInstance).map(item -> ((Apply) item).getApplied())
                        .filter(one -> one != null && !one.eIsProxy()).forEach(applied::add);
            }
        }
        worlds.addAll(model.declared(World.class));
        Set<Economy> economies = new LinkedHashSet<>();
        worlds.forEach(world -> economies.addAll(EconomyGroups.economies(world.getEconomies())));
        economies.addAll(model.declared(Economy.class));
        economies.removeIf(economy -> economy.getName() == null);
        return new Listing(economies.stream().map(ListingReading::entry).toList(),
                levers.of(economies, worlds), entries(applied, Policy.class), entries(applied, Treaty.class),
                model.declared(Scenario.class).stream().filter(scenario -> scenario.getName() != null)
                        .map(this::scenario).toList(),
                model.questions().stream().map(this::question).toList(),
                model.declared(OutcomeMeasure.class).stream().filter(one -> one.getName() != null)
                        .map(this::measure).toList(),
                model.declared(Expectation.class).stream().map(ListingReading::expectation).toList(),
                model.declared(FunctionDeclaration.class).stream().filter(one -> one.getName() != null)
                        .map(ListingReading::function).toList(),
                CalibratedValues.of(model));
    }

    private Listing.ScenarioEntry scenario(Scenario scenario) {
        Optional<org.homeostat.compiler.CompiledScenario> compiled = model.compiled(scenario.getName());
        List<String> changes = compiled.map(each -> each.interventions().stream().map(Intervention::toString).toList())
                .orElse(List.of());
        return new Listing.ScenarioEntry(scenario.getName(), label(scenario),
                Horizons.world(scenario).map(World::getName).orElse(""),
                Horizons.first(scenario).orElse(""), Horizons.last(scenario).orElse(""), changes);
    }

    private Listing.QuestionEntry question(Question question) {
        List<String> economies = question instanceof Compare compare && compare.getSelection() != null
                ? EconomyGroups.economies(compare.getSelection().getGroups()).stream().map(Economy::getName).toList()
                : List.of();
        return new Listing.QuestionEntry(question.getName(), label(question), QuestionText.kind(question),
                names(QuestionText.scenarios(question)), economies, Outcomes.names(question));
    }

    private Listing.MeasureEntry measure(OutcomeMeasure measure) {
        String range = measure.getFirst() == null ? "" : " over " + measure.getFirst() + ".." + measure.getLast();
        return new Listing.MeasureEntry(measure.getName(), label(measure), units.shown(measure).text(),
                text(measure.getValue()) + range);
    }

    private static Listing.ExpectationEntry expectation(Expectation expectation) {
        Declaration about = expectation.getOf();
        return new Listing.ExpectationEntry(ExpectationText.of(expectation),
                expectation.getLabel() == null ? "" : expectation.getLabel(),
                about == null || about.getName() == null ? "" : about.getName());
    }

    private static Listing.Entry function(FunctionDeclaration function) {
        return new Listing.Entry(function.getName() + function.getParameters().stream().map(Named::getName)
                .collect(Collectors.joining(", ", "(", ")")), label(function));
    }

    private static List<Listing.Entry> entries(Set<Declaration> declarations, Class<? extends Declaration> kind) {
        List<Listing.Entry> entries = new ArrayList<>();
        for (Declaration each : declarations) {
            if (kind.isInstance(each) && each.getName() != null) {
                entries.add(entry(each));
            }
        }
        return entries;
    }

    private static List<String> names(List<? extends Named> named) {
        return named.stream().filter(each -> !each.eIsProxy()).map(Named::getName).filter(name -> name != null)
                .toList();
    }

    private static Listing.Entry entry(Declaration declaration) {
        return new Listing.Entry(declaration.getName(), label(declaration));
    }

    static String label(Named named) {
        if (named instanceof Member member) {
            return org.homeostat.language.structure.Overrides.line(member).stream().map(Named::getLabel)
                    .filter(label -> label != null).findFirst().orElse(member.getName());
        }
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }

    /** The text of a formula; empty for none. */
    static String text(org.homeostat.model.econ.Expression formula) {
        return formula == null ? "" : Places.text(formula);
    }
}
