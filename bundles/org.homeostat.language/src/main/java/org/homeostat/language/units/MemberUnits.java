package org.homeostat.language.units;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;

/**
 * The unit of every quantity, stated or inferred, and the dimension of every formula. Answers are remembered until the
 * file changes.
 */
public class MemberUnits {

    private static final Pattern CURRENCY_WORD = Pattern.compile("\\bcurrency\\b");

    private final IResourceScopeCache cache;

    @Inject
    MemberUnits(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The unit as it is written at the member, or at the one that it overrides. */
    public Optional<UnitExpression> stated(Member member) {
        return Overrides.unit(member);
    }

    /**
     * In what the quantity is shown: in its stated unit, or in the one that most quantities of its dimension state. A
     * quantity of which nothing is known is a bare number.
     */
    public ShownUnit shown(Member member) {
        return stated(member)
                .map(unit -> new ShownUnit(UnitText.of(unit), units(member).measure(unit).orElse(Measure.ONE)))
                .orElseGet(() -> type(member) instanceof Quantity quantity
                        ? types(member).shown(quantity.dimension())
                        : ShownUnit.NONE);
    }

    /**
     * In what the quantity is shown for an economy: {@code currency} is the money that the economy names, if it names
     * one.
     */
    public ShownUnit shown(Member member, Economy economy) {
        ShownUnit shown = shown(member);
        UnitDeclaration money = economy.getCurrency();
        if (money == null || money.eIsProxy()) {
            return shown;
        }
        return new ShownUnit(CURRENCY_WORD.matcher(shown.text()).replaceAll(money.getName()),
                in(shown.measure(), economy));
    }

    /**
     * A measure of a model as it is in one of the model's economies. Where the economy's money is derived from another
     * unit, as in {@code currency GCLP}, a number in {@code currency} is so many of it.
     */
    public Measure in(Measure measure, Economy economy) {
        Rational power = measure.dimension().exponent(Dimension.CURRENCY);
        if (power.signum() == 0) {
            return measure;
        }
        Measure money = types(economy).money().of(economy);
        try {
            return measure.over(Measure.of(Dimension.of(Dimension.CURRENCY)).power(power)).times(money.power(power));
        } catch (ArithmeticException beyond) {
            return measure;
        }
    }

    /** {@link #shown(Member)} as a measure. */
    public Measure measure(Member member) {
        return shown(member).measure();
    }

    /** The text of {@link #shown(Member)}; empty for a bare number. */
    public String text(Member member) {
        return shown(member).text();
    }

    /** What the quantity is. */
    public ExpressionType type(Member member) {
        return types(member).of(member);
    }

    /** What a measure is. */
    public ExpressionType type(OutcomeMeasure measure) {
        return types(measure).of(measure);
    }

    /** In what a measure is shown. */
    public ShownUnit shown(OutcomeMeasure measure) {
        InferredTypes types = types(measure);
        return Optional.ofNullable(measure.getUnit())
                .map(unit -> new ShownUnit(UnitText.of(unit), types.units().measure(unit).orElse(Measure.ONE)))
                .orElseGet(() -> types.of(measure) instanceof Quantity quantity ? types.shown(quantity.dimension())
                        : ShownUnit.NONE);
    }

    /** What a formula yields; open for one that is missing. */
    public ExpressionType type(Expression formula) {
        return formula == null ? ExpressionType.OPEN : typer(formula, Complaints.UNHEARD).of(formula);
    }

    /** The value in base units of a formula that is written out in numbers; empty for others and for none. */
    public OptionalDouble constant(Expression formula) {
        return formula == null ? OptionalDouble.empty() : ConstantValue.of(formula, units(formula));
    }

    /** Units as seen from a place: for literals and unit declarations. */
    public UnitEvaluator units(EObject place) {
        return types(place).units();
    }

    /** Checks formulas of the file in which a place is. */
    public DimensionCheck check(EObject place, Complaints complaints) {
        KnownTypes known = known(place);
        return new DimensionCheck(known, typer(place, complaints), known.money().around(place), complaints);
    }

    private ExpressionTyper typer(EObject place, Complaints complaints) {
        KnownTypes known = known(place);
        return new ExpressionTyper(known, known.money().around(place), complaints, Map.of());
    }

    private KnownTypes known(EObject place) {
        InferredTypes here = types(place);
        return new KnownTypes() {

            @Override
            public UnitEvaluator units() {
                return here.units();
            }

            @Override
            public Money money() {
                return here.money();
            }

            @Override
            public ExpressionType of(Member member) {
                return here.covers(member) ? here.of(member) : type(member);
            }

            @Override
            public ExpressionType of(OutcomeMeasure measure) {
                return measure.eResource() == place.eResource() ? here.of(measure) : type(measure);
            }

            @Override
            public FunctionTypes functions() {
                return here.functions();
            }
        };
    }

    private InferredTypes types(EObject place) {
        Resource file = place.eResource();
        return cache.get(InferredTypes.class, file, () -> new InferredTypes(file));
    }
}
