package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.NAMED__NAME;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.World;
import org.homeostat.model.econ.WorldReference;

/** Checks that a world has what the models of its economies read of it. */
public class WorldChecks extends EconChecks {

    /** Every {@code world.x} of a model is there. */
    @Check
    void hasWhatIsRead(World world) {
        Set<ModelType> models = new LinkedHashSet<>();
        EconomyGroups.models(world.getEconomies()).forEach(model -> models.addAll(Lineage.of(model)));
        Set<String> known = new HashSet<>();
        world.getMembers().forEach(member -> known.add(member.getName()));
        world.getParts().forEach(part -> known.add(part.getName()));
        for (ModelType model : models) {
            for (MemberReference access : EcoreUtil2.eAllOfType(model, MemberReference.class)) {
                if (access.getReceiver() instanceof WorldReference && present(access.getMember())
                        && known.add(access.getMember().getName())) {
                    error("world " + world.getName() + " has no " + access.getMember().getName() + ", which "
                            + Words.title(model) + " reads as world." + access.getMember().getName(), world,
                            NAMED__NAME);
                }
            }
        }
    }
}
