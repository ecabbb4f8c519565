package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.INSTRUMENT__HOLDER;
import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.POSITION__SECTOR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.language.units.Dimension;
import org.homeostat.language.units.DimensionCheck;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Position;
import org.homeostat.model.econ.Structure;

/** Checks claims and things: who holds them, who owes them, and that what they are worth can be summed. */
public class InstrumentChecks extends UnitChecks {

    /** Somebody holds it, each sector once, and nobody owes it to himself. */
    @Check
    void positions(Instrument instrument) {
        if (instrument.getAmount() != null) {
            if (present(instrument.getIssuer())
                    && SectorFunction.names(instrument.getIssuer(), instrument.getHolder())) {
                error(instrument.getIssuer().getName() + " cannot owe " + instrument.getName() + " to itself",
                        instrument,
                        INSTRUMENT__HOLDER);
            }
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Position position : instrument.getPositions()) {
            if (present(position.getSector()) && !seen.add(position.getKind() + " " + position.getSector().getName())) {
                error(instrument.getName() + " is " + position.getKind() + " by " + position.getSector().getName()
                        + " twice", position, POSITION__SECTOR);
            }
        }
        if (instrument.getPositions().stream().noneMatch(each -> "held".equals(each.getKind()))) {
            error("nobody holds " + instrument.getName() + ": held by households = ...", instrument, NAMED__NAME);
        }
    }

    /** Amounts are alike, and so is what all instruments of a model are worth. */
    @Check
    void worth(Instrument instrument) {
        List<Expression> amounts = amounts(instrument).toList();
        DimensionCheck check = check(instrument);
        if (instrument.getPrice() != null) {
            check.inside(instrument.getPrice());
        }
        if (amounts.size() == 1) {
            check.inside(amounts.get(0));
        }
        for (int i = 1; i < amounts.size(); i++) {
            check.alike(amounts.get(0), amounts.get(i),
                    "the amounts of an instrument need the same dimension, not %s and"
                            + " %s");
        }
    }

    /** The balance sheet of a model can be summed. */
    @Check
    void alike(Structure structure) {
        Instrument first = null;
        for (Instrument each : lineage(structure).flatMap(model -> model.getInstruments().stream()).toList()) {
            ExpressionType type = value(each);
            if (!(type instanceof Quantity)) {
                continue;
            }
            ExpressionType before = first == null ? type : value(first);
            if (!before.equals(type) && each.eContainer() == structure) {
                error("a balance sheet is summed, but " + each.getName() + " is worth " + type + " and "
                        + first.getName() + " " + before, each, NAMED__NAME);
                return;
            }
            first = first == null ? each : first;
        }
    }

    private ExpressionType value(Instrument instrument) {
        ExpressionType amount = amounts(instrument).map(units::type).filter(Quantity.class::isInstance).findFirst()
                .orElse(ExpressionType.OPEN);
        ExpressionType price = instrument.getPrice() == null ? ExpressionType.NUMBER
                : units.type(instrument.getPrice());
        if (!(amount instanceof Quantity one) || !(price instanceof Quantity other)) {
            return ExpressionType.OPEN;
        }
        try {
            Dimension value = one.dimension().times(other.dimension());
            return new Quantity(value);
        } catch (ArithmeticException beyond) {
            return ExpressionType.OPEN;
        }
    }

    private static Stream<Expression> amounts(Instrument instrument) {
        return Stream.concat(Stream.ofNullable(instrument.getAmount()), instrument.getPositions().stream()
                .map(Position::getAmount).filter(each -> each != null));
    }

    private static Stream<? extends Structure> lineage(Structure structure) {
        return structure instanceof ModelType model ? Lineage.of(model).stream() : Stream.of(structure);
    }
}
