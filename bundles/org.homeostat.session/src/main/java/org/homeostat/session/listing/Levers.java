package org.homeostat.session.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.World;
import org.homeostat.session.Listing;

/** Lists the parameters that governments can set. */
public final class Levers {

    private final MemberUnits units;

    /** Shows levers in these units. */
    public Levers(MemberUnits units) {
        this.units = units;
    }

    List<Listing.Lever> of(Collection<Economy> economies, Collection<World> worlds) {
        List<Listing.Lever> levers = new ArrayList<>();
        for (Economy economy : economies) {
            if (economy.getType() != null && !economy.getType().eIsProxy()) {
                for (Member member : EffectiveMembers.of(economy.getType())) {
                    add(member, economy.getName(), ListingReading.label(economy), assigned(economy, member), levers);
                }
            }
        }
        for (World world : worlds) {
            world.getMembers().forEach(member -> add(member, "", "", Optional.empty(), levers));
        }
        return levers;
    }

    private void add(Member member, String economy, String economyLabel, Optional<Expression> assigned,
            List<Listing.Lever> levers) {
        if (member.getName() == null || !(member instanceof Parameter parameter)) {
            return;
        }
        Overrides.lever(parameter).ifPresent(lever -> levers.add(new Listing.Lever(economy, economyLabel,
                member.getName(), ListingReading.label(member), units.text(member),
                ListingReading.text(assigned.orElse(parameter.getValue())), ListingReading.text(lever.getLower()),
                ListingReading.text(lever.getUpper()))));
    }

    private static Optional<Expression> assigned(Economy economy, Member member) {
        return economy.getAssignments().stream()
                .filter(each -> each.getParameter() != null && each.getValue() != null
                        && member.getName() != null && member.getName().equals(each.getParameter().getName()))
                .map(Assignment::getValue).findFirst();
    }
}
