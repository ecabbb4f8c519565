package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p2instantiate.Quantities;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Lag;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Transaction;

/** Reads what a sector is paid and pays: {@code received}, {@code paid}, {@code netlending}. */
final class SectorCalls {

    private final FlatScenario scenario;
    private final Quantities quantities;
    private final Findings findings;
    private final Places places;

    SectorCalls(FlatScenario scenario, Quantities quantities, Findings findings, Places places) {
        this.scenario = scenario;
        this.quantities = quantities;
        this.findings = findings;
        this.places = places;
    }

    Expr lower(Call call, Context context) {
        String function = call.getFunction().getName();
        if (call.getArguments().size() != 1 || !(call.getArguments().get(0) instanceof NameReference name)
                || name.getTarget() != null && !name.getTarget().eIsProxy() && !(name.getTarget() instanceof Sector)) {
            findings.errorOnce(places.of(call), function + " takes one sector by its name: " + function
                    + "(households)");
            return Expr.ZERO;
        }
        if (name.getTarget() == null || name.getTarget().eIsProxy() || name.getTarget().getName() == null) {
            findings.unresolved();
            return Expr.ZERO;
        }
        String sector = name.getTarget().getName();
        List<Expr> in = flows(sector, Transaction::getPayee, context);
        List<Expr> out = flows(sector, Transaction::getPayer, context);
        boolean none = function.equals("received") ? in.isEmpty()
                : function.equals("paid") ? out.isEmpty() : in.isEmpty() && out.isEmpty();
        if (none) {
            findings.warning(places.of(call), "no transaction of " + context.owner().title()
                    + (function.equals("received") ? " pays " : function.equals("paid") ? " is paid by " : " is about ")
                    + sector + "; this is 0");
        }
        return switch (function) {
            case "received" -> Expr.sum(in);
            case "paid" -> Expr.sum(out);
            default -> out.isEmpty() ? Expr.sum(in)
                    : in.isEmpty() ? Expr.neg(Expr.sum(out)) : Expr.sub(Expr.sum(in), Expr.sum(out));
        };
    }

    private List<Expr> flows(String sector, Function<Transaction, Sector> side, Context context) {
        List<Expr> flows = new ArrayList<>();
        for (Declared declared : scenario.compositions().of(context.owner()).transactions()) {
            Sector there = side.apply((Transaction) declared.member());
            if (there != null && sector.equals(there.getName())) {
                quantities.find(context.owner(), declared.name()).ifPresent(quantity -> flows.add(
                        context.shift() == 0 ? quantity.now() : new Lag(quantity.slot(), context.shift())));
            }
        }
        return flows;
    }
}
