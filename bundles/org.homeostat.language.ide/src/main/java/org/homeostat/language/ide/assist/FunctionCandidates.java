package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.hover.Words;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FormulaFunction;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Question;

/** Functions with places for their arguments, where they make sense. */
final class FunctionCandidates {

    /** They ask for a sector. */
    private static final Set<String> OF_SECTORS = Set.of("received", "paid", "netlending");
    /** They ask for a quantity with a past. */
    private static final Set<String> OF_THE_PAST = Set.of("lag", "movingaverage", "cumulative");

    private final Words words;

    @Inject
    FunctionCandidates(Words words) {
        this.words = words;
    }

    /** Whether a function can be called there. */
    static boolean makeSense(FunctionDeclaration function, Place place) {
        EObject model = place.model();
        if (!(function instanceof BuiltinFunction)) {
            return EcoreUtil2.getContainerOfType(model, FunctionDeclaration.class) != function;
        }
        String name = function.getName();
        if (isOfPaths(name)) {
            return EcoreUtil2.getContainerOfType(model, OutcomeMeasure.class) != null
                    || EcoreUtil2.getContainerOfType(model, Expectation.class) != null
                    || EcoreUtil2.getContainerOfType(model, Question.class) != null;
        }
        if (OF_SECTORS.contains(name)) {
            return EcoreUtil2.getContainerOfType(model, ModelType.class) != null;
        }
        return !OF_THE_PAST.contains(name) || EcoreUtil2.getContainerOfType(model, FormulaFunction.class) == null;
    }

    /** Whether it makes one number of a path; {@code min} and {@code max} have another meaning besides. */
    private static boolean isOfPaths(String name) {
        return !Set.of("min", "max").contains(name)
                && Arrays.stream(TimeAggregate.values()).anyMatch(each -> each.toString().equals(name));
    }

    /** Whether the place is the argument of a function that asks for a sector. */
    static boolean wantSector(Place place) {
        EObject model = place.model();
        return Stream.of(model, model.eContainer()).filter(Call.class::isInstance)
                .map(call -> ((Call) call).getFunction())
                .anyMatch(function -> function != null && OF_SECTORS.contains(function.getName()));
    }

    /** A call of a function that is known by a name. */
    static Candidate call(Candidate plain, FunctionDeclaration function, Place place) {
        List<String> arguments = arguments(function);
        Candidate shown = new Candidate(plain.name(), plain.text(),
                plain.name() + arguments.stream().collect(Collectors.joining(", ", "(", ")")), plain.detail(),
                Kind.FUNCTION, plain.description(), List.of(), plain.rank());
        return place.next() == '(' ? shown
                : shown.inserting(FilledText.of(plain.name()
                        + arguments.stream().collect(Collectors.joining("}, ${", "(${", "})${}"))));
    }

    private static List<String> arguments(FunctionDeclaration function) {
        return function instanceof BuiltinFunction builtin && builtin.isVariadic() ? List.of("a", "b")
                : function.getParameters().stream().map(Named::getName).map(name -> name == null ? "x" : name)
                        .toList();
    }

    /** Functions over economies. */
    Stream<Candidate> aggregates(Place place) {
        return Arrays.stream(AggregateFunction.values()).map(AggregateFunction::toString).map(name -> {
            Candidate plain = new Candidate(name, name, name + "(e in economies | …)", "over economies", Kind.FUNCTION,
                    () -> words.meaning(name).orElse(""), List.of(), Candidate.FUNCTION + 1);
            return place.next() == '(' ? plain
                    : plain.inserting(FilledText.of(name + "(${e} in ${economies} | ${e}.${x})${}"));
        });
    }
}
