package org.homeostat.compiler.wording;

import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Overlay;
import org.homeostat.compiler.p1flatten.Timing;
import org.homeostat.model.econ.OnceStatement;
import org.homeostat.model.econ.PhaseChange;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.TimedStatement;
import org.homeostat.model.econ.TreatyClause;
import org.homeostat.model.econ.WhenStatement;

/** Says in words when a change is in force. */
final class Moments {

    private Moments() {
    }

    static String of(Overlay overlay) {
        return switch (overlay.timing()) {
            case Timing.While(WhenStatement when) -> "while " + Places.text(when.getCondition())
                    + (when.getPeriods() > 1 ? " (for " + when.getPeriods() + " periods)" : "")
                    + (when.getUntil() == null ? "" : ", until " + Places.text(when.getUntil()));
            case Timing.Once(OnceStatement once) -> "once " + Places.text(once.getCondition());
            case Timing.Membership membership -> (window(overlay) + (membership.inside() ? " while a member"
                    : " once it has left")).strip();
            case Timing.Window window -> window(overlay);
        };
    }

    private static String window(Overlay overlay) {
        if (overlay.source() instanceof TreatyClause clause) {
            return range(clause.getFrom(), clause.getUntil());
        }
        if (overlay.source() instanceof Shock shock) {
            return shock.getFading() != null && shock.getUntil() == null ? "in " + shock.getAt()
                    : range(shock.getAt(), shock.getUntil());
        }
        TimedStatement statement = overlay.source().eContainer() instanceof TimedStatement timed ? timed : null;
        String from = statement == null ? null : statement.getFrom();
        String until = statement == null ? null : statement.getUntil();
        if (overlay.source() instanceof PhaseChange phase) {
            return (from == null ? "to " : from + "–") + phase.getBy() + (until == null ? "" : ", until " + until);
        }
        return range(from, until);
    }

    private static String range(String from, String until) {
        String start = from == null ? "" : "from " + from;
        return until == null ? start : (start + " until " + until).strip();
    }
}
