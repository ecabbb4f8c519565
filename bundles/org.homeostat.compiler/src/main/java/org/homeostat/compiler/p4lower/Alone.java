package org.homeostat.compiler.p4lower;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.NeededPath;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Expr;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.AloneReference;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Treaty;

/**
 * What members of a treaty would have without it: {@code alone.welfare}. Each such quantity is a hidden path, which comes
 * from another run.
 */
final class Alone {

    private final FlatScenario scenario;
    private final Quantities quantities;
    private final Draft draft;
    private final Findings findings;
    private final Places places;
    private final Map<NeededPath, Integer> known = new HashMap<>();

    Alone(FlatScenario scenario, Quantities quantities, Draft draft, Findings findings, Places places) {
        this.scenario = scenario;
        this.quantities = quantities;
        this.draft = draft;
        this.findings = findings;
        this.places = places;
    }

    /** Whether a reference begins with {@code alone}. */
    static boolean isMeant(Expression reference) {
        return reference instanceof AloneReference
                || reference instanceof MemberReference member && isMeant(member.getReceiver());
    }

    Expr read(MemberReference reference, int periods, Context context) {
        Treaty treaty = EcoreUtil2.getContainerOfType(reference, Treaty.class);
        if (treaty == null || !(reference.getMember() instanceof Member member) || member.eIsProxy()
                || member.getName() == null) {
            findings.unresolved();
            return Expr.ZERO;
        }
        String name = reference.getReceiver() instanceof MemberReference inner
                && inner.getMember() instanceof Part part ? part.getName() + "." + member.getName()
                        : Declared.name(member);
        Optional<Quantity> quantity = quantities.find(context.owner(), name);
        if (quantity.isEmpty()) {
            findings.errorOnce(places.of(reference), context.owner().title() + " has no " + name);
            return Expr.ZERO;
        }
        if (!quantity.get().moves()) {
            return quantity.get().before();
        }
        int slot = slot(treaty, quantity.get(), reference);
        int ago = periods + context.shift();
        return ago == 0 ? new Ref(slot) : new Lag(slot, ago);
    }

    private int slot(Treaty treaty, Quantity quantity, EObject source) {
        NeededPath key = new NeededPath(-1, treaty, quantity.owner().name(), quantity.name());
        Integer slot = known.get(key);
        if (slot == null) {
            slot = draft.addHidden(quantity.owner(), quantity.name() + " without " + treaty.getName(),
                    places.of(source).origin());
            double[] unknown = new double[scenario.time().length()];
            Arrays.fill(unknown, Double.NaN);
            draft.equation(new GivenPath(slot, Numbers.of(unknown), places.of(source).origin()));
            known.put(key, slot);
            draft.need(new NeededPath(slot, treaty, quantity.owner().name(), quantity.name()));
        }
        return slot;
    }
}
