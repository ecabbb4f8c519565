package org.homeostat.compiler.p1flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Stock;

/** Finds the quantities that a change is about, in each economy by name. */
final class Targets {

    /** One quantity of one owner. */
    record Target(Owner owner, Member member) {
    }

    private final Findings findings;
    private final Places places;

    Targets(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    /** The quantities of that name; an error for the owners that have none or a stock. */
    List<Target> of(List<? extends Owner> owners, Member named, EObject source, EStructuralFeature feature,
            String title) {
        if (named == null || named.eIsProxy() || named.getName() == null) {
            findings.unresolved();
            return List.of();
        }
        List<Target> found = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> stocks = new ArrayList<>();
        for (Owner owner : owners) {
            Optional<Member> member = owner.member(named.getName());
            if (member.isEmpty()) {
                without.add(owner.title());
            } else if (member.get() instanceof Stock) {
                stocks.add(owner.title());
            } else {
                found.add(new Target(owner, member.get()));
            }
        }
        if (!without.isEmpty()) {
            findings.errorOnce(places.of(source, feature), title + " changes " + named.getName() + ", which "
                    + String.join(", ", without) + (without.size() == 1 ? " doesn't have" : " don't have"));
        }
        if (!stocks.isEmpty()) {
            findings.errorOnce(places.of(source, feature), named.getName() + " is a stock of "
                    + String.join(", ", stocks) + "; " + title
                    + " can change what flows into it, or a parameter, but not the stock itself");
        }
        return found;
    }
}
