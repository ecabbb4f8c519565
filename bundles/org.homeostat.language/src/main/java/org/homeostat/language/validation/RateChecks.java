package org.homeostat.language.validation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.units.Dimension;
import org.homeostat.language.units.Measure;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.Change;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitTerm;

/** Tells of a rate per quarter, month or day that stands beside one per year: it is converted, which may surprise. */
public class RateChecks extends EconChecks {

    private static final Dimension PER_TIME = Dimension.NONE.over(Dimension.TIME);
    private static final List<String> SUMS = List.of("+", "-", "==", "!=", "<", "<=", ">", ">=");

    @Inject
    private MemberUnits units;

    /** A number in a rate, and what stands beside it. */
    @Check
    void rate(NumberLiteral literal) {
        Optional<UnitDeclaration> time = time(literal.getUnit()).filter(each -> !isYear(each));
        if (time.isEmpty()) {
            return;
        }
        Optional<Measure> length = units.units(literal).measure(time.get());
        String beside = beside(literal);
        if (beside != null && length.isPresent()) {
            String perYear = perYear(literal, time.get(), length.get());
            warning(text(literal) + " is " + perYear + ", and " + beside + "; write " + perYear
                    + " to have both per year", literal, IssueCodes.RATE_PER_YEAR, List.of(perYear));
        }
    }

    private String beside(NumberLiteral literal) {
        return switch (literal.eContainer()) {
            case BinaryExpression sum when SUMS.contains(sum.getOperator()) ->
                    operand(sum.getLeft() == literal ? sum.getRight() : sum.getLeft());
            case Member member -> stated(member);
            case Assignment assignment -> stated(assignment.getParameter());
            case Change change -> stated(change.getTarget());
            case null, default -> null;
        };
    }

    private String operand(Expression operand) {
        return switch (operand) {
            case NumberLiteral literal when time(literal.getUnit()).filter(this::isYear).isPresent() ->
                    text(literal) + " stands beside it";
            case NameReference name when name.getTarget() instanceof Member member -> stated(member);
            case MemberReference access when access.getMember() instanceof Member member -> stated(member);
            case null, default -> null;
        };
    }

    private String stated(Member member) {
        return present(member) && units.stated(member).flatMap(this::time).filter(this::isYear).isPresent()
                ? member.getName() + " is stated in " + units.text(member)
                : null;
    }

    private boolean isYear(UnitDeclaration unit) {
        return unit.getDefinition() == null;
    }

    /** The unit of time of a rate that is nothing but a share per time. */
    private Optional<UnitDeclaration> time(UnitExpression unit) {
        if (unit == null || unit.getTerms().size() != 1
                || units.units(unit).measure(unit).filter(each -> each.dimension().equals(PER_TIME)).isEmpty()) {
            return Optional.empty();
        }
        UnitTerm term = unit.getTerms().get(0);
        return "/".equals(term.getOperator()) ? Optional.ofNullable(term.getFactor().getUnit()) : Optional.empty();
    }

    private static String perYear(NumberLiteral literal, UnitDeclaration time, Measure length) {
        BigDecimal number = BigDecimal.valueOf(literal.getValue()).divide(length.exactFactor(), new MathContext(12))
                .stripTrailingZeros();
        String unit = UnitText.of(literal.getUnit());
        return number.toPlainString() + (literal.isPercent() ? "%" : "") + " ["
                + unit.substring(0, unit.length() - time.getName().length()) + "year]";
    }

    private static String text(EObject literal) {
        return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(literal));
    }
}
