package org.homeostat.compiler.p6asked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Foreign;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Ranges;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.compiler.p4lower.Amounts;
import org.homeostat.compiler.p4lower.Context;
import org.homeostat.compiler.p4lower.ExpressionLowering;
import org.homeostat.ir.Expr;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Ref;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.WorldReference;

/** Reads formulas that have a value in each period; a quantity of another scenario gets a slot for the path it has there. */
final class PathLowering extends ExpressionLowering {

    private final Draft draft;
    private final FlatScenario scenario;
    private final Findings findings;
    private final Places places;
    private final Map<String, Foreign> foreign = new LinkedHashMap<>();

    PathLowering(FlatScenario scenario, Quantities quantities, Ranges ranges, DataSource data, Amounts amounts,
            Draft draft, Findings findings, Places places) {
        super(scenario, quantities, ranges, data, amounts, draft, findings, places);
        this.draft = draft;
        this.scenario = scenario;
        this.findings = findings;
        this.places = places;
    }

    @Override
    public Expr lower(Expression expression, Context context) {
        if (expression instanceof MemberReference member && Depth.isForeign(member)) {
            return new Ref(slot(member, context));
        }
        if (expression instanceof LagReference lag && Depth.isForeign(lag.getOperand())) {
            return new Lag(slot((MemberReference) lag.getOperand(), context), -lag.getOffset());
        }
        return super.lower(expression, context);
    }

    /** The slots of quantities of other scenarios. */
    List<Foreign> foreign() {
        return new ArrayList<>(foreign.values());
    }

    private int slot(MemberReference reference, Context context) {
        Scenario other = Depth.scenario(reference);
        if (!(reference.getMember() instanceof Member member) || member.eIsProxy()) {
            findings.unresolved();
            return 0;
        }
        String quantity = owner(reference.getReceiver(), context) + "." + part(reference) + Declared.name(member);
        return foreign.computeIfAbsent(other.getName() + " " + quantity, key -> {
            int slot = draft.addHidden(scenario.world(), other.getName() + "." + quantity,
                    places.of(reference).origin());
            draft.equation(new GivenPath(slot, Numbers.of(new double[scenario.time().length()]),
                    places.of(reference).origin()));
            return new Foreign(slot, other, quantity);
        }).slot();
    }

    private static String part(MemberReference reference) {
        return !(reference.getMember().eContainer() instanceof Part)
                && reference.getReceiver() instanceof MemberReference inner && inner.getMember() instanceof Part part
                        ? part.getName() + "."
                        : "";
    }

    /** Whose quantity it is: that of the economy between, of the world, or of the economy at hand. */
    private static String owner(Expression receiver, Context context) {
        return switch (receiver) {
            case MemberReference member when member.getMember() instanceof Economy economy -> economy.getName();
            case MemberReference member when member.getMember() instanceof Part -> owner(member.getReceiver(), context);
            case WorldReference world -> "world";
            case NameReference name when name.getTarget() instanceof Scenario && !context.owner().name().isEmpty() ->
                    context.owner().name();
            default -> "world";
        };
    }
}
