package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYEE;
import static org.homeostat.model.econ.EconPackage.Literals.TRANSACTION__PAYER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.language.units.Dimension;
import org.homeostat.language.units.ExpressionType;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.Rational;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.Transaction;

/** Checks who pays whom. */
public class SectorChecks extends EconChecks {

    @Inject
    private MemberUnits units;

    /** A transaction has two sides, and they are not the same. */
    @Check
    void sides(Transaction transaction) {
        boolean payer = count(transaction, TRANSACTION__PAYER) > 0;
        boolean payee = count(transaction, TRANSACTION__PAYEE) > 0;
        if (!payer || !payee) {
            List<String> data = new ArrayList<>(List.of(payer ? "payee" : "payer"));
            sectors(transaction).filter(each -> each != transaction.getPayer() && each != transaction.getPayee())
                    .forEach(each -> data.add(each.getName()));
            error("transaction " + transaction.getName() + " does not say who " + (!payer && !payee
                    ? "pays and who is paid"
                    : payer ? "is paid" : "pays") + ": transaction " + transaction.getName() + " : firms -> households",
                    transaction, NAMED__NAME, IssueCodes.MISSING_COUNTERPARTY, data.toArray(String[]::new));
        } else if (present(transaction.getPayer()) && SectorFunction.names(transaction.getPayer(),
                transaction.getPayee())) {
            error(transaction.getPayer().getName() + " cannot pay itself", transaction, TRANSACTION__PAYEE);
        }
    }

    private static Stream<? extends Part> sectors(Transaction transaction) {
        Structure structure = EcoreUtil2.getContainerOfType(transaction, Structure.class);
        List<? extends Part> parts = structure instanceof ModelType model ? EffectiveMembers.parts(model)
                : structure == null ? List.of() : structure.getParts();
        return parts.stream().filter(part -> part instanceof Sector && part.getName() != null);
    }

    /** What the transactions of a model pay can be summed. */
    @Check
    void alike(Structure structure) {
        Transaction first = null;
        for (Transaction each : SectorFunction.transactions(structure).toList()) {
            if (!(units.type(each) instanceof Quantity type)
                    || !type.dimension().exponent(Dimension.TIME_BASE).equals(Rational.of(-1))) {
                continue;
            }
            ExpressionType before = first == null ? type : units.type(first);
            if (!before.equals(type) && EcoreUtil2.isAncestor(structure, each)) {
                error("what the transactions of a model pay is summed, but " + each.getName() + " is in " + type
                        + " and " + first.getName() + " in " + before, each, NAMED__NAME);
                return;
            }
            first = first == null ? each : first;
        }
    }

    /** Every sector of a model with transactions takes part in one. */
    @Check
    void takesPart(Sector sector) {
        Structure structure = (Structure) sector.eContainer();
        List<Transaction> transactions = SectorFunction.transactions(structure).toList();
        if (sector.getName() == null || transactions.isEmpty() || isExtended(structure)
                || transactions.stream().anyMatch(each -> !present(each.getPayer()) || !present(each.getPayee()))
                || transactions.stream().anyMatch(each -> SectorFunction.names(each.getPayer(), sector)
                        || SectorFunction.names(each.getPayee(), sector))) {
            return;
        }
        boolean holds = lineage(structure).flatMap(each -> each.getInstruments().stream())
                .anyMatch(instrument -> concerns(instrument, sector));
        warning("no transaction pays or is paid by sector " + sector.getName()
                + (holds ? ", though it holds or owes something" : ""), sector, NAMED__NAME);
    }

    private static boolean concerns(Instrument instrument, Sector sector) {
        return SectorFunction.names(instrument.getIssuer(), sector) || SectorFunction.names(instrument.getHolder(),
                sector)
                || instrument.getPositions().stream().anyMatch(each -> SectorFunction.names(each.getSector(),
                        sector));
    }

    private static Stream<? extends Structure> lineage(Structure structure) {
        return structure instanceof ModelType model ? Lineage.of(model).stream() : Stream.of(structure);
    }

    /** A model that others extend may leave the transactions to them. */
    private static boolean isExtended(Structure structure) {
        return structure.eContainer() instanceof EconFile file && file.getDeclarations().stream()
                .anyMatch(each -> each instanceof ModelType model && model.getSuperTypes().contains(structure));
    }
}
