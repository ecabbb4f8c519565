package org.homeostat.language.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.World;

/** The functions of a sector: sums over its transactions. */
public enum SectorFunction {
    /** What it is paid. */
    RECEIVED,
    /** What it pays. */
    PAID,
    /** What it is paid less what it pays. */
    NETLENDING;

    /** The function that a call means; empty for others. */
    public static Optional<SectorFunction> of(Call call) {
        return call.getFunction() instanceof BuiltinFunction function
                ? Arrays.stream(values()).filter(each -> each.toString().equals(function.getName())).findFirst()
                : Optional.empty();
    }

    /** The sector that a call is about. */
    public static Optional<Sector> sector(Call call) {
        return call.getArguments().size() == 1 && call.getArguments().get(0) instanceof NameReference name
                && name.getTarget() instanceof Sector sector && !sector.eIsProxy() ? Optional.of(sector)
                        : Optional.empty();
    }

    /** The transactions that a call sums, as seen from the model or the world around it. */
    public static Stream<Transaction> transactions(Call call) {
        Optional<Sector> sector = sector(call);
        Structure around = EcoreUtil2.getContainerOfType(call, Structure.class);
        if (sector.isEmpty() || around == null) {
            return Stream.empty();
        }
        SectorFunction function = of(call).orElse(NETLENDING);
        return transactions(around).filter(each -> function != PAID && names(each.getPayee(), sector.get())
                || function != RECEIVED && names(each.getPayer(), sector.get()));
    }

    /** All transactions of a model, with what it inherits, or of a world. */
    public static Stream<Transaction> transactions(Structure structure) {
        List<Member> members = switch (structure) {
            case ModelType model -> EffectiveMembers.withParts(model);
            case World world -> EffectiveMembers.withParts(world);
            default -> structure.getMembers();
        };
        return members.stream().filter(Transaction.class::isInstance).map(Transaction.class::cast);
    }

    /** Sectors of one name are one sector, whichever model of the line adds to it. */
    public static boolean names(Sector one, Sector other) {
        return one == other || one != null && !one.eIsProxy() && one.getName() != null
                && one.getName().equals(other.getName());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
