package org.homeostat.language.units;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.UnitExpression;

/**
 * The unit of every quantity, stated or inferred, and the dimension of every formula. Answers are remembered until the
 * file changes.
 */
public class MemberUnits {

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
     * In what the quantity is shown: the stated unit, or the base units of the inferred dimension. A quantity of which
     * nothing is known is a bare number.
     */
    public Measure measure(Member member) {
        return stated(member).map(unit -> units(member).measure(unit).orElse(Measure.ONE))
                .orElseGet(() -> type(member) instanceof Quantity quantity ? Measure.of(quantity.dimension())
                        : Measure.ONE);
    }

    /** The unit to show, as the modeller wrote it or in base units; empty for a bare number. */
    public String text(Member member) {
        return stated(member).map(UnitText::of)
                .orElseGet(() -> type(member) instanceof Quantity quantity ? UnitText.of(quantity.dimension()) : "");
    }

    /** What the quantity is. */
    public ExpressionType type(Member member) {
        return types(member).of(member);
    }

    /** What a formula yields. */
    public ExpressionType type(Expression formula) {
        return typer(formula, Complaints.UNHEARD).of(formula);
    }

    /** Units as seen from a place: for literals and unit declarations. */
    public UnitEvaluator units(EObject place) {
        return types(place).units();
    }

    /** Checks formulas of the file in which a place is. */
    public DimensionCheck check(EObject place, Complaints complaints) {
        return new DimensionCheck(typer(place, complaints), complaints);
    }

    private ExpressionTyper typer(EObject place, Complaints complaints) {
        InferredTypes here = types(place);
        return new ExpressionTyper(here.units(), member -> here.covers(member) ? here.of(member) : type(member),
                complaints);
    }

    private InferredTypes types(EObject place) {
        Resource file = place.eResource();
        return cache.get(InferredTypes.class, file, () -> new InferredTypes(file));
    }
}
