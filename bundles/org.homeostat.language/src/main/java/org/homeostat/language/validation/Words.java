package org.homeostat.language.validation;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.Commodity;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.ImplicitEquation;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.Steady;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/** The words that messages are made of. */
final class Words {

    private Words() {
    }

    /** What an object is, as the language calls it. */
    static String kind(EObject object) {
        return switch (object) {
            case Parameter parameter -> "parameter";
            case Transaction transaction -> "transaction";
            case Variable variable -> "variable";
            case Stock stock -> "stock";
            case Series series -> "series";
            case StochasticProcess process -> "process";
            case Disturbance disturbance -> "shock";
            case Sector sector -> "sector";
            case Commodity commodity -> "commodity";
            case Instrument instrument -> "instrument";
            case ImplicitEquation equation -> "equation";
            case UnitDeclaration unit -> "unit";
            case FunctionDeclaration function -> "function";
            case FunctionParameter parameter -> "parameter of a function";
            case ModelType model -> "model";
            case Economy economy -> "economy";
            case EconomySet set -> "set";
            case World world -> "world";
            case Dataset dataset -> "dataset";
            case Policy policy -> "policy";
            case Treaty treaty -> "treaty";
            case TreatyClause clause -> "clause";
            case Scenario scenario -> "scenario";
            case OutcomeMeasure measure -> "measure";
            case Expectation expectation -> "expectation";
            case Compare compare -> "comparison";
            case Steady steady -> "steady question";
            case Question question -> question.eClass().getName().toLowerCase(Locale.ROOT);
            case IndexVariable index -> "name that ranges over economies";
            case null, default -> "thing";
        };
    }

    /** What an object is, with its article: {@code an economy}. */
    static String aKind(EObject object) {
        String kind = kind(object);
        return ("aei".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** Kind and name: {@code model OpenEconomy}. */
    static String title(Named named) {
        return kind(named) + " " + named.getName();
    }

    /** The titles of several things of one kind: {@code model A, model B and model C}. */
    static String titles(List<? extends Named> all) {
        return list(all.stream().map(Words::title).toList());
    }

    /** A number of things: {@code one parameter}, {@code 2 parameters}. */
    static String count(int number, String thing) {
        return number == 1 ? "one " + thing : number + " " + thing + "s";
    }

    /** A list as it is said: {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0 ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
