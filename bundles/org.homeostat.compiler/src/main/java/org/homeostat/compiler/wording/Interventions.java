package org.homeostat.compiler.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Action;
import org.homeostat.compiler.p1flatten.Declared;
import org.homeostat.compiler.p1flatten.FlatScenario;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Policy;

/** Says in words what a scenario changes: one sentence for each change, with the economies that it is made in. */
public final class Interventions {

    private Interventions() {
    }

    /** What the scenario changes, in the order in which it is done. */
    public static List<Intervention> of(FlatScenario scenario) {
        Map<List<Object>, List<Overlay>> bySource = new LinkedHashMap<>();
        for (Overlay overlay : scenario.overlays()) {
            bySource.computeIfAbsent(List.of(overlay.source(), overlay.item(), overlay.action().getClass()),
                    key -> new ArrayList<>()).add(overlay);
        }
        return bySource.values().stream().map(Interventions::words).toList();
    }

    private static Intervention words(List<Overlay> overlays) {
        Overlay one = overlays.get(0);
        List<String> economies = new ArrayList<>();
        for (Overlay overlay : overlays) {
            if (overlay.owner() instanceof Owner.OfEconomy owner) {
                economies.add(label(owner.economy()));
            }
        }
        String when = Moments.of(one);
        String what = action(one.action(), label(one.target()));
        String how = one.action() instanceof Action.Disturb disturb
                ? disturb.fading().map(part -> ", fading " + Places.text(part) + " a period").orElse("")
                : "";
        return new Intervention(economies, (what + " " + when).strip() + how,
                one.by().map(Interventions::by).orElse("shock"));
    }

    private static String action(Action action, String target) {
        return switch (action) {
            case Action.Assign assign -> assign(assign.operator(), assign.value(), target);
            case Action.Phase phase -> target + " to " + Places.text(phase.value()) + " in equal steps";
            case Action.Bind bind -> target + switch (bind.kind()) {
                case "floor" -> " at least ";
                case "ceiling" -> " at most ";
                default -> " equal to ";
            } + Places.text(bind.value());
            case Action.Disturb disturb -> assign(disturb.operator(), disturb.value(), target);
            case Action.Take take -> "a levy of " + Places.text(take.value()) + " on " + target;
            case Action.Receive receive -> target + " plus a share of the levy";
        };
    }

    private static String assign(String operator, Expression value, String target) {
        String text = Places.text(value);
        return target + switch (operator) {
            case "+=" -> " plus ";
            case "-=" -> " minus ";
            case "*=" -> " times ";
            default -> " set to ";
        } + text;
    }

    private static String by(Declaration declaration) {
        return (declaration instanceof Policy ? "policy " : "treaty ") + declaration.getName();
    }

    private static String label(Declared declared) {
        return declared.label().isEmpty() ? declared.name() : declared.label();
    }

    private static String label(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }
}
