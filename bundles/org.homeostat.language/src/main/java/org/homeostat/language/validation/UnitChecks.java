package org.homeostat.language.validation;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.units.Cure;
import org.homeostat.language.units.DimensionCheck;
import org.homeostat.language.units.DimensionCheck.Demand;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;

/** What checks of dimensions have in common: how their findings are told. */
abstract class UnitChecks extends EconChecks {

    @Inject
    MemberUnits units;

    DimensionCheck check(EObject place) {
        return units.check(place, this::complain);
    }

    private void complain(EObject place, String message, Cure cure) {
        switch (cure.kind()) {
            case NONE -> error(message, place);
            case WRITE_UNIT -> error(message, place, IssueCodes.UNIT_MISSING, cure.data());
            case STATE_UNIT -> error(message, place, IssueCodes.UNIT_STATED, cure.data());
            case TIMES_DT -> error(message, place, IssueCodes.RATE_TIMES_DT, cure.data());
        }
    }

    /** A formula has the dimension of a quantity. */
    void fits(Expression formula, Member member, String source) {
        if (formula == null) {
            return;
        }
        DimensionCheck check = check(formula);
        if (!present(member) || !(check.of(member) instanceof Quantity wanted)) {
            check.inside(formula);
            return;
        }
        check.fits(formula, wanted, () -> new Demand(unit(member, wanted), demand(member, wanted), source));
    }

    /** The unit to write for a quantity: its own, unless money makes it another one here. */
    String unit(Member member, ExpressionType here) {
        return here.equals(units.type(member)) ? units.text(member)
                : here instanceof Quantity quantity && !quantity.dimension().isNone() ? quantity.toString() : "";
    }

    /** What is said about the unit of a quantity at the beginning of a message. */
    String demand(Member member, Quantity here) {
        return member.getName() + (units.stated(member).isPresent() ? " is stated in " + unit(member, here)
                : here.dimension().isNone() ? " is a number without dimension" : " is in " + unit(member, here));
    }
}
