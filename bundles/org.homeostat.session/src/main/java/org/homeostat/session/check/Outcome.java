package org.homeostat.session.check;

import java.util.Optional;
import org.homeostat.language.structure.Referent;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.WorldReference;

/**
 * What a question is about: a quantity or a measure, of one economy or of all that have it.
 *
 * @param economy the economy, empty text for the world; none where all are meant
 * @param name the name, with that of its part: {@code output}, {@code copper.price}
 * @param measure whether it is a measure, and not a quantity
 */
public record Outcome(Optional<String> economy, String name, boolean measure) {

    /** Reads an outcome; nothing for one whose names are not known. */
    public static Optional<Outcome> of(Expression text) {
        return switch (text) {
            case NameReference name -> named(Optional.empty(), "", name.getTarget());
            case MemberReference member -> owned(member);
            default -> Optional.empty();
        };
    }

    /** The measure that an outcome is; empty for a quantity. */
    static Optional<OutcomeMeasure> measure(Expression text) {
        Named named = Referent.of(text);
        return named instanceof OutcomeMeasure measure && !measure.eIsProxy() && measure.getName() != null
                ? Optional.of(measure)
                : Optional.empty();
    }

    private static Optional<Outcome> owned(MemberReference member) {
        return switch (member.getReceiver()) {
            case WorldReference world -> named(Optional.of(""), "", member.getMember());
            case NameReference name when name.getTarget() instanceof Economy economy ->
                    named(Optional.ofNullable(economy.getName()), "", member.getMember());
            case NameReference name when name.getTarget() instanceof Part part ->
                    named(Optional.empty(), part.getName() + ".", member.getMember());
            case MemberReference part when part.getMember() instanceof Part ->
                    named(owner(part.getReceiver()), part.getMember().getName() + ".", member.getMember());
            default -> Optional.empty();
        };
    }

    private static Optional<String> owner(Expression receiver) {
        return receiver instanceof NameReference name && name.getTarget() instanceof Economy economy
                ? Optional.ofNullable(economy.getName())
                : Optional.of("");
    }

    private static Optional<Outcome> named(Optional<String> economy, String part, Named named) {
        boolean measure = named instanceof OutcomeMeasure;
        return named == null || named.eIsProxy() || named.getName() == null || !measure && !(named instanceof Member)
                ? Optional.empty()
                : Optional.of(new Outcome(economy, part + named.getName(), measure));
    }

    /** Whether a quantity goes by this name: its own, or for what is held for partners, its own with a partner's. */
    boolean isNameOf(String quantity) {
        return quantity.equals(name) || quantity.startsWith(name + "[");
    }
}
