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
    record Target(Owner owner, Declared declared) {
    }

    private final Compositions compositions;
    private final Findings findings;
    private final Places places;

    Targets(Compositions compositions, Findings findings, Places places) {
        this.compositions = compositions;
        this.findings = findings;
        this.places = places;
    }

    /** Whether an owner has a quantity of that name which can be changed. */
    boolean has(Owner owner, Member named) {
        return named != null && named.getName() != null && compositions.of(owner).find(Declared.name(named))
                .filter(declared -> !(declared.member() instanceof Stock)).isPresent();
    }

    /** The quantities of that name; an error for the owners that have none or a stock. */
    List<Target> of(List<? extends Owner> owners, Member named, EObject source, EStructuralFeature feature,
            String title) {
        if (named == null || named.eIsProxy() || named.getName() == null) {
            findings.unresolved();
            return List.of();
        }
        String name = Declared.name(named);
        List<Target> found = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> stocks = new ArrayList<>();
        for (Owner owner : owners) {
            Optional<Declared> member = compositions.of(owner).find(name);
            if (member.isEmpty()) {
                without.add(owner.title());
            } else if (member.get().member() instanceof Stock) {
                stocks.add(owner.title());
            } else {
                found.add(new Target(owner, member.get()));
            }
        }
        if (!without.isEmpty()) {
            findings.errorOnce(places.of(source, feature), title + " changes " + name + ", which "
                    + String.join(", ", without) + (without.size() == 1 ? " doesn't have" : " don't have"));
        }
        if (!stocks.isEmpty()) {
            findings.errorOnce(places.of(source, feature), name + " is a stock of "
                    + String.join(", ", stocks) + "; " + title
                    + " can change what flows into it, or a parameter, but not the stock itself");
        }
        return found;
    }
}
