package org.homeostat.language.ide.outline;

import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY_SET__ELEMENTS;
import static org.homeostat.model.econ.EconPackage.Literals.ECONOMY__TYPE;
import static org.homeostat.model.econ.EconPackage.Literals.IMPLICIT_EQUATION__UNKNOWN;
import static org.homeostat.model.econ.EconPackage.Literals.INSTRUMENT__HOLDER;
import static org.homeostat.model.econ.EconPackage.Literals.INSTRUMENT__ISSUER;
import static org.homeostat.model.econ.EconPackage.Literals.MODEL_TYPE__SUPER_TYPES;
import static org.homeostat.model.econ.EconPackage.Literals.SCENARIO__SUPER_SCENARIO;
import static org.homeostat.model.econ.EconPackage.Literals.SELECTION__GROUPS;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYEE;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYER;
import static org.homeostat.model.econ.EconPackage.Literals.TREATY__MEMBERS;

import com.google.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.homeostat.language.ide.names.SourceWords;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.World;

/** The few words behind a name: a unit, a value, what it extends, whom it is for. */
public final class Details {

    private static final int SHORT = 24;
    private static final int LONG = 48;

    private final MemberUnits units;

    @Inject
    Details(MemberUnits units) {
        this.units = units;
    }

    /** The words for an element; empty if there is nothing to add. */
    public String of(EObject element) {
        return switch (element) {
            case Parameter parameter -> parameter(parameter);
            case Transaction transaction -> pair(transaction, TRANSACTION__PAYER, TRANSACTION__PAYEE);
            case Instrument instrument -> pair(instrument, INSTRUMENT__ISSUER, INSTRUMENT__HOLDER);
            case StochasticProcess process -> drawn(process.getDistribution());
            case Disturbance shock -> drawn(shock.getDistribution());
            case Member member -> unit(member);
            case ImplicitEquation equation -> after("solve ", equation, IMPLICIT_EQUATION__UNKNOWN);
            case FunctionDeclaration function -> signature(function);
            case FunctionParameter parameter -> text(parameter.getUnit());
            case UnitDeclaration unit -> unit(unit);
            case Dataset dataset -> dataset.getLocation() == null ? "" : dataset.getLocation();
            case ModelType model -> after("extends ", model, MODEL_TYPE__SUPER_TYPES);
            case Economy economy -> after("", economy, ECONOMY__TYPE);
            case EconomySet set -> after("", set, ECONOMY_SET__ELEMENTS);
            case World world -> count(EconomyGroups.economies(world.getEconomies()).size(), "economy", "economies");
            case Policy policy when policy.getSelection() != null ->
                    after("for ", policy.getSelection(), SELECTION__GROUPS);
            case Treaty treaty -> after("", treaty, TREATY__MEMBERS);
            case Scenario scenario when scenario.getSuperScenario() != null ->
                    after("extends ", scenario, SCENARIO__SUPER_SCENARIO);
            case Scenario scenario when scenario.getFirst() != null && scenario.getLast() != null ->
                    scenario.getFirst() + ".." + scenario.getLast();
            case OutcomeMeasure measure -> QuestionDetails.of(measure);
            case Expectation expectation -> QuestionDetails.of(expectation);
            case Question question -> QuestionDetails.of(question);
            default -> "";
        };
    }

    /** Who pays and who is paid, or who owes and who holds. */
    private static String pair(EObject element, EStructuralFeature one, EStructuralFeature other) {
        String first = SourceWords.list(element, one);
        String second = SourceWords.list(element, other);
        return first.isEmpty() || second.isEmpty() ? "" : first + " -> " + second;
    }

    private static String drawn(Distribution distribution) {
        return distribution == null || distribution.getName() == null ? "" : "~ " + distribution.getName();
    }

    private static String signature(FunctionDeclaration function) {
        String result = text(function.getUnit());
        return function.getParameters().stream().map(each -> each.getName() == null ? "?" : each.getName())
                .collect(Collectors.joining(", ", "(", ")")) + (result.isEmpty() ? "" : " " + result);
    }

    private static String text(UnitExpression unit) {
        String text = UnitText.of(unit);
        return text.isEmpty() ? "" : ": " + text;
    }

    private String parameter(Parameter parameter) {
        String value = SourceWords.of(parameter.getValue());
        return !value.isEmpty() && value.length() <= SHORT ? "= " + value : unit(parameter);
    }

    private String unit(Member member) {
        String unit = units.text(member);
        return unit.isEmpty() ? "" : ": " + unit;
    }

    private static String unit(UnitDeclaration unit) {
        if (unit.getDefinition() == null) {
            return "";
        }
        String text = SourceWords.of(unit);
        return text.substring(text.indexOf('=')).replace(";", "");
    }

    private static String after(String words, EObject element, EStructuralFeature names) {
        String text = String.join(", ", SourceWords.of(element, names));
        return text.isEmpty() ? "" : words + (text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…");
    }

    /** How many there are; empty for none. */
    static String count(int number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }
}
