package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.model.econ.Apply;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconPackage.Literals;

/** Warns where two policies set the same quantity of the same economy at the same time. */
final class Conflicts {

    /** How many earlier changes of one quantity a later one is held against. */
    private static final int LOOK_BACK = 100;

    /** Two policies that set one quantity in one stretch of time. */
    private record Clash(Declaration first, Declaration second, Apply apply, String target, String when) {
    }

    private final Windows windows;
    private final Findings findings;
    private final Places places;

    Conflicts(Windows windows, Findings findings, Places places) {
        this.windows = windows;
        this.findings = findings;
        this.places = places;
    }

    void report(List<Overlay> policies) {
        Map<String, List<Overlay>> byTarget = new LinkedHashMap<>();
        for (Overlay overlay : policies) {
            if (overlay.action().replaces()) {
                byTarget.computeIfAbsent(overlay.owner().name() + "." + overlay.target().name(),
                        target -> new ArrayList<>()).add(overlay);
            }
        }
        Map<Clash, List<String>> clashes = new LinkedHashMap<>();
        byTarget.values().forEach(overlays -> collect(overlays, clashes));
        clashes.forEach((clash, economies) -> findings.warning(places.of(clash.apply, Literals.APPLY__APPLIED),
                "policies " + clash.first.getName() + " and " + clash.second.getName() + " both set " + clash.target
                        + " of " + String.join(", ", economies) + " " + clash.when + "; the one applied later, "
                        + clash.second.getName() + ", counts"));
    }

    private void collect(List<Overlay> overlays, Map<Clash, List<String>> clashes) {
        for (int later = 1; later < overlays.size(); later++) {
            Overlay second = overlays.get(later);
            for (Overlay first : overlays.subList(Math.max(0, later - LOOK_BACK), later)) {
                Declaration one = first.by().orElseThrow();
                Declaration other = second.by().orElseThrow();
                Timing.Window a = window(first.timing());
                Timing.Window b = window(second.timing());
                if (one != other && a.touches(b.from(), b.until())
                        && new Timing.Window(Math.max(a.from(), b.from()), Math.min(a.until(), b.until()))
                                .touches(0, windows.whole().until())) {
                    String when = windows.text(Math.max(a.from(), b.from()), Math.min(a.until(), b.until()));
                    List<String> economies = clashes.computeIfAbsent(new Clash(one, other, (Apply) second.item(),
                            second.target().name(), when), clash -> new ArrayList<>());
                    if (!economies.contains(second.owner().name())) {
                        economies.add(second.owner().name());
                    }
                }
            }
        }
    }

    private Timing.Window window(Timing timing) {
        return timing instanceof Timing.Window window ? window : windows.whole();
    }
}
