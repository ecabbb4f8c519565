package org.homeostat.language.ide.hover;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.names.Siblings;
import org.homeostat.language.ide.names.SourceWords;
import org.homeostat.language.ide.outline.Details;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Horizons;
import org.homeostat.language.units.Measure;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.LookupTable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.World;

/** Pages about whatever is declared at the top of a file, and about names that range over economies. */
final class DeclarationPages {

    private static final int LINES = 16;

    private final MemberUnits units;
    private final Details details;
    private final DocComments comments;

    @Inject
    DeclarationPages(MemberUnits units, Details details, DocComments comments) {
        this.units = units;
        this.details = details;
        this.comments = comments;
    }

    /** The page. */
    Page of(Named element) {
        Page page = new Page().title(element.getName(), element.getLabel());
        switch (element) {
            case UnitDeclaration unit -> page.facts("unit").facts(size(unit));
            case Dataset dataset -> page.facts("dataset", text(dataset.getLocation())).facts(text(dataset.getSource()))
                    .facts(named("licence ", dataset.getLicence()), named("vintage ", dataset.getVintage()));
            case ModelType model -> page.facts(
                    "model", count(EffectiveMembers.of(model).size(), "quantities"), model.getParts().isEmpty() ? ""
                            : "sectors " + model.getParts().stream().map(DeclarationPages::name)
                                    .collect(Collectors.joining(", ")),
                    model.getSuperTypes().isEmpty() ? ""
                            : "extends " + model.getSuperTypes().stream()
                                    .map(each -> text(each.getName())).collect(Collectors.joining(", ")));
            case Economy economy -> page
                    .facts("economy", economy.getType() == null ? "" : named("is ", economy.getType().getName()),
                            named("code ", economy.getCode()))
                    .code(lines(economy));
            case EconomySet set -> page.facts("set of " + count(EconomyGroups.economies(set).size(), "economies"))
                    .prose(names(List.of(set)));
            case World world -> page.facts("world", count(EconomyGroups.economies(world.getEconomies()).size(),
                    "economies"), count(world.getMembers().size(), "quantities of its own"))
                    .prose(names(world.getEconomies()));
            case Scenario scenario -> page.facts("scenario", horizon(scenario)).code(lines(scenario));
            case FunctionParameter parameter -> page.facts("argument of " + name(parameter.eContainer()),
                    parameter.getUnit() == null ? "" : UnitText.of(parameter.getUnit()));
            case LookupTable table -> page.facts("lookup table", count(table.getPoints().size(), "points"),
                    text(table.getInterpolation()),
                    table.isExtrapolate() ? "extrapolated" : "its ends are held").code(lines(table));
            case BuiltinFunction function -> page.facts("function")
                    .code(function.getName() + details.of(function).replace(")", function.isVariadic() ? ", …)" : ")"));
            case FunctionDeclaration function -> page.facts("function").code(lines(function));
            case Sector sector -> page.facts("sector", "of model " + name(sector.eContainer()))
                    .list("Is paid:", flows(sector, true)).list("Pays:", flows(sector, false));
            case Instrument instrument -> page.facts("instrument", owed(instrument)).code(lines(instrument));
            case TreatyClause clause -> page.facts("clause", "of treaty " + name(clause.eContainer()))
                    .code(lines(clause));
            case OutcomeMeasure measure ->
                    page.facts("measure", details.of(measure).replaceFirst("^: ", "")).code(lines(measure));
            case Question question -> page.facts(question.eClass().getName().toLowerCase(Locale.ROOT),
                    details.of(question)).code(lines(question));
            case IndexVariable index -> page.facts("ranges over " + range(index)).prose(names(groups(index)));
            default -> page.facts(Kinds.of(element).toString(), "").code(lines(element));
        }
        return page.prose(comments.of(element));
    }

    private String size(UnitDeclaration unit) {
        if (unit.getDefinition() == null) {
            return "a base unit";
        }
        Optional<Measure> measure = units.units(unit).measure(unit);
        return measure.map(found -> "1 " + unit.getName() + " = " + number(found.exactFactor())
                + (found.dimension().isNone() ? "" : " " + found.dimension())).orElse("");
    }

    /** The transactions of the models around in which a sector is paid, or pays. */
    private static List<String> flows(Sector sector, boolean paid) {
        List<String> flows = new ArrayList<>();
        Siblings.of(sector, ModelType.class).flatMap(model -> model.getMembers().stream())
                .filter(Transaction.class::isInstance).map(Transaction.class::cast)
                .filter(each -> (paid ? each.getPayee() : each.getPayer()) == sector)
                .forEach(each -> flows.add(text(each.getName()) + (paid ? " from " + name(each.getPayer())
                        : " to " + name(each.getPayee()))));
        return flows;
    }

    private static String owed(Instrument instrument) {
        if (instrument.getIssuer() != null && instrument.getHolder() != null) {
            return "a liability of " + name(instrument.getIssuer()) + ", an asset of " + name(instrument.getHolder());
        }
        boolean issued = instrument.getPositions().stream().anyMatch(each -> "issued".equals(each.getKind()));
        return issued ? "" : "held, and owed by nobody";
    }

    private static String name(EObject element) {
        return element instanceof Named named ? text(named.getName()) : "";
    }

    /** What stands after {@code in}. */
    private static String range(IndexVariable index) {
        return index.eContainer() instanceof Aggregate aggregate ? SourceWords.of(aggregate.getOver())
                : index.eContainer() instanceof Member member ? SourceWords.of(member.getOver())
                        : String.join(", ", SourceWords.of(index.eContainer(), EconPackage.Literals.SELECTION__GROUPS));
    }

    private static List<EconomyGroup> groups(IndexVariable index) {
        return switch (index.eContainer()) {
            case Aggregate aggregate when aggregate.getOver() != null && aggregate.getOver().getGroup() != null ->
                    List.of(aggregate.getOver().getGroup());
            case Member member when member.getOver() != null && member.getOver().getGroup() != null ->
                    List.of(member.getOver().getGroup());
            case Selection selection -> selection.getGroups();
            case null, default -> List.of();
        };
    }

    /** Plain digits where there are few of them. */
    private static String number(BigDecimal exact) {
        BigDecimal number = exact.round(new MathContext(7)).stripTrailingZeros();
        boolean few = number.scale() <= 9 && number.precision() - number.scale() <= 7;
        return few ? number.toPlainString() : number.toString().replace("E+", "e").replace('E', 'e');
    }

    private static String horizon(Scenario scenario) {
        String world = Horizons.world(scenario).map(Named::getName).orElse("");
        Optional<String> first = Horizons.first(scenario);
        Optional<String> last = Horizons.last(scenario);
        return first.isPresent() && last.isPresent() ? (world + " " + first.get() + ".." + last.get()).strip() : world;
    }

    private static String names(List<? extends EconomyGroup> groups) {
        return EconomyGroups.economies(groups).stream().map(Named::getName).collect(Collectors.joining(", "));
    }

    private static String count(int number, String things) {
        return number + " " + things;
    }

    private static String named(String words, String text) {
        return text == null ? "" : words + text;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** The declaration as it stands there: its first lines; a short one on one line. */
    private static String lines(EObject element) {
        INode node = NodeModelUtils.getNode(element);
        if (node == null) {
            return "";
        }
        String file = node.getRootNode().getText();
        String text = file.substring(node.getOffset(), Math.min(file.length(), node.getEndOffset())).strip();
        List<String> lines = text.lines().toList();
        return lines.size() <= LINES ? text : String.join("\n", lines.subList(0, LINES)) + "\n…";
    }
}
